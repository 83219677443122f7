# case: A session of agents has no such method, and a connection sends text of its own.
# policy: QuietPolicy
from livekit.agents import AgentSession


class Realtime:
    def __init__(self, session: AgentSession, connection) -> None:
        self.session = session
        self.connection = connection

    async def send_text(self, text: str) -> None:
        await self.connection.send_text(text)

    async def push(self, text: str) -> None:
        await self.send_text(text)
        await self.connection.publish_data(text.encode())
        await self.session.say(text)
