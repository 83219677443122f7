from livekit.agents import WorkerOptions, cli


async def count(ctx):
    await ctx.connect()


cli.run_app(WorkerOptions(entrypoint_fnc=count, agent_name="teller"))
