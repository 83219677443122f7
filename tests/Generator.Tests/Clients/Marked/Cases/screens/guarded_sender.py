import asyncio
from typing import Optional

from livekit import rtc


class Sender:
    """Sends what it may, and says so where it may not."""

    def __init__(self, room: rtc.Room) -> None:
        self._room = room
        self._queue: asyncio.Queue[bytes] = asyncio.Queue()

    @property
    def me(self) -> rtc.LocalParticipant:
        return self._room.local_participant

    async def run(self) -> None:
        while True:
            data = await self._queue.get()
            if not self._room.local_participant.permissions.can_publish_data:
                continue
            await self._room.local_participant.publish_data(data, reliable=True)

    async def forced(self, data: bytes, topic: Optional[str] = None) -> None:
        print("permissions:", self._room.local_participant.permissions)
        await self.me.publish_data(data, topic=topic or "")  #! GG5003

    async def camera(self, track: rtc.LocalVideoTrack) -> None:
        await self.me.publish_track(track, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA))  #! GG5002
