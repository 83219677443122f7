from __future__ import annotations
import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, cast
if TYPE_CHECKING:
    from livekit import rtc
    from livekit.agents import JobContext

@dataclass
class Deps:
    me: rtc.LocalParticipant
    room: Optional[rtc.Room] = None

class Bot:
    def __init__(self, room: rtc.Room, deps: Deps) -> None:
        self._room = room
        self._deps = deps
        self.lp: rtc.LocalParticipant | None = None

    @property
    def me(self):
        return self._room.local_participant

    def find(self) -> "rtc.LocalParticipant":
        return self._room.local_participant

    async def a(self):
        await self._deps.me.set_name("x")  #! GG5001
        await self._deps.room.local_participant.set_name("x")  #! GG5001
        await self.me.set_name("x")  #! GG5001
        await self.find().set_name("x")  #! GG5001
        if self.lp is not None:
            await self.lp.set_name("x")  #! GG5001

    async def b(self, p):
        if (lp := self._room.local_participant) is not None:
            await lp.set_name("x")  #! GG5001
        lp2 = cast("rtc.LocalParticipant", p)
        await lp2.set_name("x")  #! GG5001
        if not isinstance(p, rtc.LocalParticipant):
            return
        await p.set_name("x")  #! GG5001

    async def c(self):
        participant = getattr(self._room, "local_participant", None)
        if participant is None:
            return
        await participant.set_attributes({"a": "b"})  #! GG5001
        await getattr(self._room, "local_participant").set_name("x")  #! GG5001

    async def d(self):
        if not self._room.local_participant.permissions.can_publish_data:
            return
        await self._room.local_participant.publish_data(b"x")
        await self._room.local_participant.set_name("x")  #! GG5001

    async def e(self, user):
        if "publish" not in user.permissions:
            raise PermissionError
        logger.info("permissions", extra={"permissions": self._room.local_participant.permissions})
        await self._room.local_participant.publish_data(b"x")  #! GG5003

    async def f(self):
        grants = api.VideoGrants(room_join=True, can_publish=True, can_publish_data=True)
        token = api.AccessToken().with_grants(grants).to_jwt()
        await self._room.connect("u", token)
        await self._room.local_participant.publish_data(b"x")  #! GG5003

    def g(self):
        @self._room.on("participant_permissions_changed")
        def _changed(participant):
            asyncio.create_task(self._room.local_participant.set_name("x"))
        self._room.on("connected", lambda: asyncio.create_task(self._room.local_participant.set_name("x")))  #! GG5001

    async def h(self, options=None):
        await (options or self._room.local_participant).set_name("x")  #! GG5001
        me = self._room.local_participant if self._room else None
        if me and me.permissions.can_publish_data:
            await me.publish_data(b"")

async def entry(ctx: JobContext):
    await ctx.connect()
    await ctx.agent.set_attributes({})  #! GG5001
    can = ctx.room.local_participant.permissions.can_publish
    if can:
        await ctx.room.local_participant.publish_track(t)
    else:
        await ctx.room.local_participant.publish_track(t)
