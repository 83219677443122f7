import os

from livekit.agents import AgentServer, JobContext, cli

STATION = os.environ["STATION"]
server = AgentServer()


@server.rtc_session(agent_name=f"dj-{STATION}")
async def play(ctx: JobContext):
    await ctx.connect()


cli.run_app(server)
