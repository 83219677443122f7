from livekit.agents import AgentServer, cli
from names import HELPER

server = AgentServer()


@server.rtc_session(agent_name=HELPER)
async def help_out(ctx):
    await ctx.connect()


cli.run_app(server)
