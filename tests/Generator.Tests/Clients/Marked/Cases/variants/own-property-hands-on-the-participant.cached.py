import logging
from functools import cached_property

from livekit import rtc


class Presence:
    """presence.me.set_metadata(...) is what callers want."""

    def __init__(self, room: rtc.Room, store) -> None:
        self._room = room
        self._store = store
        self._log = logging.getLogger("presence")

    @cached_property
    def me(self):
        return self._room.local_participant

    @property
    def store(self):
        return self._store

    async def busy(self, why: str) -> None:
        self.store.set_metadata(why)
        await self.me.set_metadata(why)  #! GG5001
        self._log.info("busy")
