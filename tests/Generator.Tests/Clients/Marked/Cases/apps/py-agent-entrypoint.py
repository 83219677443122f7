import asyncio
import json
import logging

from livekit import agents, rtc
from livekit.agents import Agent, AgentSession, JobContext

logger = logging.getLogger("concierge")


class Concierge(Agent):
    def __init__(self) -> None:
        super().__init__(instructions="You're a concierge. Never call room.local_participant.set_name('x').")


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()
    session = AgentSession()
    await session.start(agent=Concierge(), room=ctx.room)
    await ctx.room.local_participant.set_attributes({"desk": "open"})  #! GG5001

    @ctx.room.local_participant.register_rpc_method("checkout")  #! GG5003
    async def checkout(data: rtc.RpcInvocationData) -> str:
        logger.info("checkout by %s", data.caller_identity)
        return json.dumps({"ok": True})

    @ctx.room.on("participant_connected")
    def on_join(participant: rtc.RemoteParticipant) -> None:
        asyncio.create_task(ctx.room.local_participant.send_text(f"hi {participant.name}", topic="lobby"))  #! GG5003


if __name__ == "__main__":
    agents.cli.run_app(agents.WorkerOptions(entrypoint_fnc=entrypoint))
