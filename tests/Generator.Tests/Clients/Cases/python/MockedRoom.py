# case: A mock is asked what it was called with; the method itself is not called.
# policy: ViewerPolicy
from unittest.mock import AsyncMock, MagicMock

from livekit import rtc


def room() -> MagicMock:
    room = MagicMock(spec=rtc.Room)
    room.local_participant.publish_data = AsyncMock()
    room.local_participant.set_attributes = AsyncMock(return_value=None)
    return room


def check(room: MagicMock) -> None:
    room.local_participant.publish_data.assert_awaited_once()
    room.local_participant.publish_track.assert_not_called()
    room.local_participant.set_attributes.assert_awaited_with({"a": "b"})
    assert "room.local_participant.publish_data(" not in room.source
