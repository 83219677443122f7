# case: The agent of a job is the local participant.
# policy: QuietPolicy
from livekit import agents
from livekit.agents import JobContext


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect(auto_subscribe=agents.AutoSubscribe.AUDIO_ONLY)
    await ctx.agent.{|GG5003:publish_data|}(b"hello", reliable=True, topic="greeting")
    await ctx.agent.{|GG5003:send_text|}("hello", topic="lk.chat")
