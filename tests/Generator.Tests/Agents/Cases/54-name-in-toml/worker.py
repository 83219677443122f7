from livekit.agents import Agent, AgentServer, AgentSession, JobContext, cli

server = AgentServer()


@server.rtc_session
async def guide(ctx: JobContext):
    await AgentSession().start(room=ctx.room, agent=Agent(instructions="Guide through the city."))


if __name__ == "__main__":
    cli.run_app(server)
