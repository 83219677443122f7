# Two types of the file declare the member, and only one of them is LiveKit's: the owner is unknown, so nothing is reported.
from dataclasses import dataclass

from livekit import rtc


@dataclass
class Desk:
    speaker: rtc.LocalParticipant


class Puppet:
    async def set_name(self, name: str) -> None:
        print(name)


@dataclass
class Stage:
    speaker: Puppet


async def rename(things: dict, key: str, name: str) -> None:
    await things[key].speaker.set_name(name)
