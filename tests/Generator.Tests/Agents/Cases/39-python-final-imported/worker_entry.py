from __future__ import annotations

from livekit.agents import AgentServer, JobContext, cli

from worker_const import AGENT_NAME as NAME, MAX_STARS

server = AgentServer()


@server.rtc_session(agent_name=NAME)
async def show(ctx: JobContext) -> None:
    ctx.log_context_fields = {"room": ctx.room.name, "stars": MAX_STARS}
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(server)
