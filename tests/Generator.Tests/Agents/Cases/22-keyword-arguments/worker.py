from livekit.agents import WorkerOptions, cli


async def entry(ctx):
    await ctx.connect()


arguments = {"entrypoint_fnc": entry, "agent_name": "florist"}
cli.run_app(WorkerOptions(**arguments))
