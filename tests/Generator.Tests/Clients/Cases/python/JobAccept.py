# case: What a job is accepted with goes into its token, by the server.
# policy: GuestPolicy
from livekit.agents import AutoSubscribe, JobContext, JobRequest, WorkerOptions, cli


async def on_request(req: JobRequest) -> None:
    await req.accept(name="Helper", identity="helper", metadata="{}", attributes={"kind": "helper"})


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect(auto_subscribe=AutoSubscribe.SUBSCRIBE_ALL)

    @ctx.room.on("data_received")
    def on_data(packet) -> None:
        print(packet.data)

    ctx.room.register_text_stream_handler("chat", lambda reader, identity: print(identity))


cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint, request_fnc=on_request))
