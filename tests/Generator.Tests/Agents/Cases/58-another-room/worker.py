from livekit.agents import JobContext, WorkerOptions, cli


async def bark(ctx: JobContext) -> None:
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=bark, agent_name="barker"))
