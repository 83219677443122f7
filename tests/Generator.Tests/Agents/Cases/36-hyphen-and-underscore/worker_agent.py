"""Voice agent of the hotel."""
import logging

from dotenv import load_dotenv
from livekit import agents
from livekit.agents import AgentSession, JobContext

load_dotenv(".env.local")
logger = logging.getLogger("hotel")


class Receptionist(agents.Agent):
    def __init__(self) -> None:
        super().__init__(instructions="You are the receptionist. Be brief.")


async def entrypoint(ctx: JobContext):
    await ctx.connect()
    session = AgentSession()
    await session.start(agent=Receptionist(), room=ctx.room)
    logger.info("started in %s", ctx.room.name)


if __name__ == "__main__":
    # before the move to explicit dispatch this was agent_name="front-desk"
    agents.cli.run_app(
        agents.WorkerOptions(
            entrypoint_fnc=entrypoint,
            agent_name="front_desk",
        )
    )
