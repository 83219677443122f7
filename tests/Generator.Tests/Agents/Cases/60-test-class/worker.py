from livekit.agents import JobContext, WorkerOptions, cli


async def echo_back(ctx: JobContext) -> None:
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=echo_back, agent_name="echo"))
