from livekit.agents import Agent, AgentServer, AgentSession, JobContext, JobProcess, cli

server = AgentServer()


def prewarm(proc: JobProcess):
    proc.userdata["ready"] = True


server.setup_fnc = prewarm


@server.rtc_session(agent_name="acme-support")
async def my_agent(ctx: JobContext):
    session = AgentSession()
    await session.start(agent=Agent(instructions="Help customers of Acme."), room=ctx.room)
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(server)
