# Elements of collections of the file's own classes, and a type in quotes that was imported under another name.
from dataclasses import dataclass
from typing import TYPE_CHECKING

from livekit import rtc
from livekit.rtc import RemoteTrackPublication as Published

if TYPE_CHECKING:
    from livekit.rtc import LocalParticipant as Self


class Badge:
    def set_name(self, name: str) -> None: ...


@dataclass
class Seat:
    who: rtc.LocalParticipant
    badge: Badge


async def all_of_them(seats: dict[str, Seat], row: list[Seat]) -> None:
    for seat in row:
        await seat.who.set_name("a")  #! GG5001
        seat.badge.set_name("a")
    for key, seat in seats.items():
        await seat.who.set_metadata(key)  #! GG5001
        seat.badge.set_name(key)
    for index, seat in enumerate(row):
        await seat.who.set_name(str(index))  #! GG5001


async def quoted(me: "Self", published: "Published", badge: "Badge") -> None:
    await me.set_name("b")  #! GG5001
    badge.set_name("c")
    published.set_subscribed(True)  #! GG5004
