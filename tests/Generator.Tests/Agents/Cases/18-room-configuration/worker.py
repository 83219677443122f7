from livekit.agents import AgentServer, cli

server = AgentServer()


@server.rtc_session(agent_name='referee')
async def judge(ctx):
    await ctx.connect()


if __name__ == "__main__":
    cli.run_app(server)
