from livekit.agents import JobContext, WorkerOptions, cli


async def teach(ctx: JobContext) -> None:
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=teach, agent_name="teacher"))
