# case: doubles of the participant
# policy: ViewerPolicy
from unittest.mock import AsyncMock, MagicMock
import pytest
from livekit import rtc

@pytest.mark.asyncio
async def test_hand():
    local_participant = AsyncMock()
    await local_participant.set_attributes({"hand": "1"})
    local_participant.set_attributes.assert_awaited_once()

class FakeParticipant:
    async def set_name(self, name): ...

async def test_name():
    local_participant = FakeParticipant()
    await local_participant.set_name("x")
