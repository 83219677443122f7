# case: Handlers by decorator and by call; the definition below is the handler alone.
# policy: QuietPolicy
from livekit import rtc
from livekit.agents import JobContext


async def entrypoint(ctx: JobContext):
    await ctx.connect()

    @ctx.room.local_participant.{|GG5003:register_rpc_method|}("volume")
    async def set_volume(data: rtc.RpcInvocationData) -> str:
        return data.payload

    async def stop(data: rtc.RpcInvocationData) -> str:
        return "stopped"

    lp = ctx.room.local_participant
    lp.{|GG5003:register_rpc_method|}("stop", stop)
    lp.unregister_rpc_method("volume")
