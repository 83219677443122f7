import json
from pathlib import Path

from livekit.agents import JobContext, WorkerOptions, cli


async def entrypoint(ctx: JobContext):
    await ctx.connect()


if __name__ == "__main__":
    options = json.loads(Path("worker.json").read_text())
    cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint, **options))
