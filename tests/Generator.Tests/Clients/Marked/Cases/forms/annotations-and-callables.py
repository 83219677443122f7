from __future__ import annotations
import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Optional, cast, Callable
from livekit import rtc, agents
if TYPE_CHECKING:
    from livekit.rtc import LocalParticipant
@dataclass
class S:
    room: rtc.Room
    me: Optional[rtc.LocalParticipant] = None
    rooms: dict[str, rtc.Room] = field(default_factory=dict)
class A:
    room: rtc.Room
    def __init__(self, room, state: S):
        self.state = state
        self.lp = room.local_participant
        self.lazy: rtc.LocalParticipant | None = None
    async def go(self, me: LocalParticipant, other: "rtc.LocalParticipant"):
        await me.set_name("x")  #! GG5001
        await other.set_name("x")  #! GG5001
        await self.lp.set_name("x")  #! GG5001
        await self.state.me.set_name("x")  #! GG5001
        await self.state.rooms["a"].local_participant.set_name("x")  #! GG5001
        if self.lazy is not None:
            await self.lazy.set_name("x")  #! GG5001
        for room in self.state.rooms.values():
            await room.local_participant.set_name("x")  #! GG5001
        await asyncio.gather(*(r.local_participant.set_name("x") for r in self.state.rooms.values()))  #! GG5001
        await asyncio.wait_for(self.lp.set_name("x"), 5)  #! GG5001
        asyncio.create_task(self.lp.set_name("x"))  #! GG5001
        await cast(rtc.LocalParticipant, x).set_name("x")  #! GG5001
        p = self.lp or self.room.local_participant
        await p.set_name("x")  #! GG5001
        if isinstance(q, rtc.LocalParticipant):
            await q.set_name("x")  #! GG5001
        match q:
            case rtc.LocalParticipant() as lp:
                await lp.set_name("x")  #! GG5001
        async with connect() as room:
            await room.local_participant.set_name("x")  #! GG5001
async def entrypoint(ctx: agents.JobContext):
    await ctx.connect()
    await ctx.room.local_participant.set_attributes({})  #! GG5001
    await ctx.agent.set_name("x")  #! GG5001
    ctx.room.local_participant.register_rpc_method("x", f)  #! GG5003
    @ctx.room.local_participant.register_rpc_method("y")  #! GG5003
    async def y(data): return ""
    run = lambda lp: lp.set_name("x")
    def each(cb: Callable[[rtc.LocalParticipant], None]): cb(ctx.room.local_participant)
    each(lambda me: me.set_name("x"))  #! GG5001
    for p in ctx.room.remote_participants.values():
        for pub in p.track_publications.values():
            pub.set_subscribed(True)  #! GG5004
