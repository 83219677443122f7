from livekit.agents import AgentServer, cli
from livekit.plugins import bey

server = AgentServer()


@server.rtc_session(agent_name="weather")
async def forecast(ctx):
    avatar = bey.AvatarSession(avatar_participant_identity="weather-avatar-agent")
    await avatar.start(ctx.room)
    # the old one was agent_name="climate"


cli.run_app(server)
