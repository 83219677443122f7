import logging

from livekit import agents
from livekit.agents import JobContext, cli

from worker_config import get_settings


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()


def main() -> None:
    settings = get_settings()
    logging.basicConfig(level=settings.log_level)
    agent_name = settings.agent_name
    cli.run_app(
        agents.WorkerOptions(
            entrypoint_fnc=entrypoint,
            agent_name=agent_name,
            ws_url=settings.livekit_url,
        )
    )


if __name__ == "__main__":
    main()
