import sys

from livekit.agents import WorkerOptions, cli

name = "chef"
if "--pastry" in sys.argv:
    name = "pastry-chef"


async def cook(ctx):
    await ctx.connect()


cli.run_app(WorkerOptions(entrypoint_fnc=cook, agent_name=name))
