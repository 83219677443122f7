from livekit.agents import AgentServer, AgentSession, Agent, JobContext, cli


async def handle(ctx: JobContext) -> None:
    session = AgentSession()
    await session.start(room=ctx.room, agent=Agent(instructions="You fill prescriptions."))


def main() -> None:
    server = AgentServer()
    server.rtc_session(handle, agent_name="pharmacist")
    cli.run_app(server)


if __name__ == "__main__":
    main()
