from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field

from livekit import rtc

logger = logging.getLogger(__name__)


@dataclass
class Bot:
    url: str
    token: str
    room: rtc.Room = field(default_factory=rtc.Room)

    async def start(self) -> None:
        self.room.on("disconnected", lambda reason: logger.info("gone: %s", reason))
        await self.room.connect(self.url, self.token)
        await self.room.local_participant.set_metadata(json.dumps({"bot": True}))  #! GG5001

    async def stop(self) -> None:
        await self.room.disconnect()
