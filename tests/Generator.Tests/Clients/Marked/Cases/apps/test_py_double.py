from unittest.mock import AsyncMock, MagicMock

import pytest
from livekit import rtc


class FakeParticipant:
    def __init__(self) -> None:
        self.names: list[str] = []

    async def set_name(self, name: str) -> None:
        self.names.append(name)


@pytest.mark.asyncio
async def test_fake() -> None:
    participant = FakeParticipant()
    await participant.set_name("x")
    assert participant.names == ["x"]


def test_mock() -> None:
    room = MagicMock(spec=rtc.Room)
    room.local_participant.publish_data = AsyncMock()
    room.local_participant.publish_data.assert_not_called()
    assert "local_participant.set_metadata(" not in repr(room)
