# case: what a test of the type has excluded
# policy: GuestPolicy
from __future__ import annotations

from livekit import rtc

from shop.model import Bot


async def rename(who: rtc.LocalParticipant | Bot, name: str) -> None:
    if isinstance(who, Bot):
        who.set_name(name)


async def mark(who, text: str) -> None:
    if isinstance(who, rtc.LocalParticipant):
        await who.{|GG5001:set_metadata|}(text)
    else:
        await who.set_metadata(text)


async def early(who, text: str) -> None:
    if not isinstance(who, rtc.LocalParticipant):
        who.set_metadata(text)
        return
    await who.{|GG5001:set_name|}(text)


class Registry:
    """Example::

        await room.local_participant.set_name("x")
    """

    def __init__(self, local_participant: Bot) -> None:
        self.local_participant: Bot = local_participant
        self._who = None

    def rename(self, name: str) -> None:
        self.local_participant.set_name(name)

    @property
    def who(self) -> Bot:
        return self._who
