from livekit.agents import WorkerOptions, cli

AGENT = "porter"


async def carry(ctx):
    await ctx.connect()


if __name__ == "__main__":
    options = WorkerOptions(
        entrypoint_fnc=carry,
        agent_name=AGENT,
    )
    cli.run_app(options)
