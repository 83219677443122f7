import sys

from livekit.agents import JobContext, WorkerOptions, cli

AGENT = "kiosk-dev" if "dev" in sys.argv else "kiosk"


async def entry(ctx: JobContext):
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=entry, agent_name=AGENT))
