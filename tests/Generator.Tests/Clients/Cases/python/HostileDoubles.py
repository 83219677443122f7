# case: doubles by patch, by fixture and by a class of the tests
# policy: ViewerPolicy
import unittest.mock
from types import SimpleNamespace

import pytest
from livekit import rtc

from shop.doubles import Recorder


class FakeRoom:
    def __init__(self):
        self.local_participant = Recorder()
        self.calls = []


@pytest.fixture
def mock_room(mocker):
    return mocker.MagicMock(spec=rtc.Room)


@pytest.mark.asyncio
async def test_mock(mock_room, fake_ctx):
    await mock_room.local_participant.set_name("x")
    await fake_ctx.room.local_participant.publish_data(b"x")


async def test_patch():
    local_participant = unittest.mock.AsyncMock(spec=rtc.LocalParticipant)
    await local_participant.set_metadata("{}")
    room = SimpleNamespace(local_participant=local_participant)
    await room.local_participant.set_metadata("{}")


async def test_fake():
    room = FakeRoom()
    await room.local_participant.set_name("y")
    with unittest.mock.patch.object(rtc.LocalParticipant, "set_name") as set_name:
        set_name("z")
