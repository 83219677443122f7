from livekit.agents import JobContext, WorkerOptions, cli


async def help_shopper(ctx: JobContext) -> None:
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=help_shopper, agent_name="helper"))
