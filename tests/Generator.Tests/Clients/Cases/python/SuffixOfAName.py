# case: Names that only end like the methods, and a method that is not called.
# policy: GuestPolicy
from livekit import rtc


class Wrapper:
    def __init__(self, room: rtc.Room) -> None:
        self.room = room
        self.rename = room.local_participant.set_name

    def set_name_later(self, name: str) -> None:
        self.room.local_participant_set_name = name

    async def set_metadata(self, text: str) -> None:
        print(self.room.local_participant.metadata, text)

    async def run(self) -> None:
        await self.set_metadata("x")
        assert self.room.local_participant.set_attributes is not None
