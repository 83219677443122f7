from livekit.agents import AgentServer, JobContext, cli

server = AgentServer()


@server.rtc_session(agent_name="librarian")
async def lend(ctx: JobContext):
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(server)
