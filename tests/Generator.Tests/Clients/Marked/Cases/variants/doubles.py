from unittest.mock import AsyncMock, MagicMock

from livekit import rtc


class FakeParticipant:
    def __init__(self) -> None:
        self.calls: list[str] = []

    async def set_metadata(self, metadata: str) -> None:
        self.calls.append(metadata)

    async def publish_data(self, payload: bytes, **_: object) -> None:
        self.calls.append("data")


class FakeRoom:
    def __init__(self) -> None:
        self.local_participant = FakeParticipant()


# The file's own doubles are nobody's participant; the real room is.
async def rehearse() -> None:
    room = FakeRoom()
    await room.local_participant.set_metadata("x")
    await room.local_participant.publish_data(b"x")
    mock = MagicMock()
    mock.local_participant = FakeParticipant()
    double = FakeParticipant()
    await double.set_metadata("y")
    double.publish_data = AsyncMock()


async def perform(room: rtc.Room) -> None:
    await room.local_participant.set_metadata("x")  #! GG5001
    await room.local_participant.publish_data(b"x")  #! GG5003
