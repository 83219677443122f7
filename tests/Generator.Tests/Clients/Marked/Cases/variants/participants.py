from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, cast

if TYPE_CHECKING:
    from livekit import rtc
    from livekit.rtc import LocalParticipant, Participant


@dataclass
class Seat:
    occupant: LocalParticipant
    label: str


class Avatar:
    def set_name(self, name: str) -> None: ...
    def set_metadata(self, metadata: str) -> None: ...


class Booth:
    def __init__(self) -> None:
        self.local_participant = Avatar()


# Dataclasses, casts, walruses, tests of the type, the operands of `or`: the types say whose methods these are.
async def everyone(seat: Seat, p: Participant, booth: Booth, room: rtc.Room, host: Optional[LocalParticipant]) -> None:
    await seat.occupant.set_name("a")  #! GG5001
    booth.local_participant.set_name("b")
    await cast("LocalParticipant", p).set_metadata("c")  #! GG5001
    if (me := room.local_participant) is not None:
        await me.set_attributes({"d": "1"})  #! GG5001
    who = host or room.local_participant
    await who.set_name("e")  #! GG5001
    if host is not None and host.identity:
        await host.set_metadata("f")  #! GG5001
    avatar = Avatar()
    avatar.set_metadata("g")
    lp = getattr(room, "local_participant")
    await lp.publish_data(b"h")  #! GG5003
