from livekit.agents import JobContext, WorkerOptions, cli


async def entrypoint(ctx: JobContext):
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint, agent_name="chemist"))
