from __future__ import annotations
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, cast
import weakref
if TYPE_CHECKING:
    from livekit import rtc
    from livekit.rtc import LocalParticipant, Room

@dataclass
class Call:
    me: rtc.LocalParticipant
    room: Optional[rtc.Room] = None

async def a(call: Call):
    await call.me.set_name("x")  #! GG5001
    await call.room.local_participant.set_name("x")  #! GG5001

async def b(room: "rtc.Room"):
    if (lp := room.local_participant) is not None:
        await lp.set_name("x")  #! GG5001
    p = room.local_participant
    if p is not None and p.identity:
        await p.set_name("x")  #! GG5001
    if p is None:
        return
    await p.set_name("x")  #! GG5001
    q = self.lp or room.local_participant
    await q.set_name("x")  #! GG5001
    r = cast(LocalParticipant, self.x)
    await r.set_name("x")  #! GG5001
    s = None if room is None else room.local_participant
    await s.set_name("x")  #! GG5001
    await getattr(room, "local_participant").set_name("x")  #! GG5001

def me(room) -> rtc.LocalParticipant:
    return room.local_participant

async def c(room):
    await me(room).set_name("x")  #! GG5001

class Seat:
    def set_name(self, n): ...
class Table:
    seat: Seat
async def d(t: Table):
    await t.seat.set_name("x")
class Own:
    @property
    def local_participant(self) -> Seat:
        return self._seat
    async def e(self):
        await self.local_participant.set_name("x")
