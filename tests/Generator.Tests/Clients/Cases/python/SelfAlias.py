# case: The constructor keeps the participant under a name of its own.
# policy: GuestPolicy
from livekit.rtc import LocalParticipant, Room


class Presence:
    def __init__(self, room: Room) -> None:
        self._lp = room.local_participant
        self.state = "away"

    async def push(self) -> None:
        await self._lp.{|GG5001:set_attributes|}({"presence": self.state})


async def rename(me: LocalParticipant, name: str) -> None:
    await me.{|GG5001:set_name|}(name)
