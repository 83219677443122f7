# case: A backslash joins the lines, and a decorated method stands between.
# policy: GuestPolicy;ViewerPolicy
from livekit import rtc

from .retry import retry


class Renamer:
    def __init__(self, room: rtc.Room) -> None:
        self.room = room

    @retry(times=3)
    async def rename(self, name: str) -> None:
        await self.room \
            .local_participant \
            .{|GG5001:set_name|}(name)

    async def publish(self, data: bytes) -> None:
        await self.room.local_participant.publish_data(data)
