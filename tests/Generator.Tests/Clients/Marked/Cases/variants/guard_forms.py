"""Call room.local_participant.set_name("docstring") only if it is allowed."""
import logging

from livekit import rtc

log = logging.getLogger(__name__)


# Every form of a condition that asks for what the call needs, and beside each the same call without it.
class Nameplate:
    def __init__(self, room: rtc.Room) -> None:
        self._room = room

    @property
    def may_rename(self) -> bool:
        return self._room.local_participant.permissions.can_update_metadata

    async def wrapped(self, name: str) -> None:
        if self._room.local_participant.permissions.can_update_metadata:
            await self._room.local_participant.set_name(name)
        await self._room.local_participant.set_metadata(name)  #! GG5001

    async def early(self, name: str) -> None:
        if not self.may_rename:
            return
        await self._room.local_participant.set_name(name)

    async def raised(self, payload: bytes) -> None:
        rights = self._room.local_participant.permissions
        if not rights.can_publish_data:
            raise PermissionError("no data")
        await self._room.local_participant.publish_data(payload)
        await self._room.local_participant.set_attributes({"sent": "1"})  #! GG5001

    async def conditional(self, text: str) -> None:
        me = self._room.local_participant
        await (me.send_text(text) if me.permissions.can_publish_data else noop())
        await me.send_text(text)  #! GG5003

    async def logged(self, name: str) -> None:
        log.info("rights=%s", self._room.local_participant.permissions, extra={"can_update_metadata": True})
        await self._room.local_participant.set_name(name)  #! GG5001


async def noop() -> None: ...
