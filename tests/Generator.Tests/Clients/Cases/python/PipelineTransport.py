# case: A transport of the app forwards to who knows what.
# policy: GuestPolicy
from livekit import rtc


class Transport:
    def __init__(self, client, room: rtc.Room) -> None:
        self._client = client
        self.room = room

    async def set_metadata(self, metadata: str) -> None:
        await self._client.set_metadata(metadata)

    async def set_name(self, name: str) -> None:
        await self._client.set_name(name)

    async def start(self) -> None:
        await self.set_metadata("{}")
        await self.set_name(self.room.local_participant.identity)
