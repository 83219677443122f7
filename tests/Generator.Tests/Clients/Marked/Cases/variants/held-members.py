# The owner of the member comes out of a parameter without a type.
from dataclasses import dataclass

from livekit import rtc


@dataclass
class Desk:
    speaker: rtc.LocalParticipant
    topic: str = ""


async def rename(desks, key: str, name: str) -> None:
    await desks[key].speaker.set_name(name)  #! GG5001
    print(desks[key].topic)
