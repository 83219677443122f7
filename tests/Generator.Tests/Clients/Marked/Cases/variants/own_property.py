import asyncio
from typing import Any, Protocol

from livekit import rtc
from livekit.agents import JobContext


class Renamer(Protocol):
    async def set_name(self, name: str) -> None: ...


class Puppet:
    async def set_name(self, name: str) -> None: ...
    async def set_attributes(self, attributes: dict) -> None: ...


# One property hands on the room's participant, the other the app's own puppet.
class Show:
    def __init__(self, ctx: JobContext, puppet: Puppet) -> None:
        self._ctx = ctx
        self._puppet = puppet

    @property
    def participant(self):
        return self._ctx.room.local_participant

    @property
    def local_participant(self) -> Puppet:
        return self._puppet

    async def open(self) -> None:
        await self.participant.set_name("show")  #! GG5001
        await self.local_participant.set_name("puppet")
        await self.local_participant.set_attributes({})
        await self._ctx.agent.set_attributes({"open": "1"})  #! GG5001

    def answer(self) -> None:
        @self._ctx.room.local_participant.register_rpc_method("ping")  #! GG5003
        async def ping(data: rtc.RpcInvocationData) -> str:
            return "pong"

    def later(self, renamer: Renamer) -> Any:
        return asyncio.gather(renamer.set_name("x"), self.participant.send_text("late"))  #! GG5003
