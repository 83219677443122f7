from livekit import rtc
from app.models import Seat
class A:
    @property
    def local_participant(self) -> Seat: return self._seat
    async def a(self):
        await self.local_participant.set_name("x")
        p = self.local_participant
        if p is not None:
            await p.set_name("x")
    async def b(self, room: rtc.Room, seat: Seat):
        s = seat if seat else None
        await s.set_name("x")
        t = getattr(self, "seat")
        await t.set_name("x")
        for p in room.remote_participants.values():
            await p.set_name("x")
