from __future__ import annotations

from livekit import rtc


class Stage:
    def __init__(self, room: rtc.Room, permissions: dict[str, bool]) -> None:
        self._room = room
        self._permissions = permissions

    async def rename(self, name: str) -> bool:
        if not self._room.local_participant.permissions.can_update_metadata:
            return False
        await self._room.local_participant.set_name(name)
        return True

    async def clap(self) -> None:
        me = self._room.local_participant
        if me.permissions is not None and me.permissions.can_publish_data:
            await me.publish_data(b"clap", topic="clap")

    async def mark(self, value: str) -> None:
        if not self._permissions.get("mark"):
            return
        await self._room.local_participant.set_metadata(value)  #! GG5001

    async def speak(self, track: rtc.LocalAudioTrack) -> None:
        permissions = self._room.local_participant.permissions
        print(f"publishing with {permissions}")
        await self._room.local_participant.publish_track(track)  #! GG5002
