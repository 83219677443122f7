from livekit.agents import WorkerOptions, cli


async def work(ctx):
    await ctx.connect()


cli.run_app(WorkerOptions(entrypoint_fnc=work, agent_name="guide"))
