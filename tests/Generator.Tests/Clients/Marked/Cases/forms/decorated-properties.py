import functools
from livekit import rtc
class A:
    def __init__(self, room: rtc.Room): self.room = room
    @functools.cached_property
    def me(self): return self.room.local_participant
    @property
    @functools.cache
    def you(self): return self.room.local_participant
    @functools.lru_cache(maxsize=1)
    def they(self): return self.room.local_participant
    async def go(self):
        await self.me.set_name("x")  #! GG5001
        await self.you.set_name("x")  #! GG5001
        await self.they().set_name("x")  #! GG5001
        await getattr(self.room, "local_participant").set_name("x")  #! GG5001
        if (lp := getattr(self.room, "local_participant", None)) is not None:
            await lp.set_name("x")  #! GG5001
        if lp := self.room.local_participant:
            await lp.set_metadata("x")  #! GG5001
        participant = self.room.local_participant if self.room.isconnected() else None
        if participant is None: return
        await participant.set_name("x")  #! GG5001
