import asyncio
import os

from livekit import rtc
from livekit.agents import Agent, AgentSession, JobContext, WorkerOptions, cli
from opentelemetry import trace

tracer = trace.get_tracer("worker")


class Helper(Agent):
    def __init__(self) -> None:
        super().__init__(instructions="You're helpful. Don't call set_attributes({}).")


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()
    with tracer.start_as_current_span("job") as span:
        span.set_attributes({"room": ctx.room.name})
        await ctx.room.local_participant.set_attributes({"state": "thinking"})  #! GG5001

    @ctx.room.local_participant.register_rpc_method("ping")  #! GG5003
    async def ping(data: rtc.RpcInvocationData) -> str:
        return data.payload

    @ctx.room.on("track_published")
    def published(publication: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        if publication.kind == rtc.TrackKind.KIND_AUDIO:
            publication.set_subscribed(True)  #! GG5004
        else:
            publication.set_subscribed(False)

    session = AgentSession()
    await session.start(agent=Helper(), room=ctx.room)
    await asyncio.sleep(float(os.environ.get("LIFE", "60")))


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint))
