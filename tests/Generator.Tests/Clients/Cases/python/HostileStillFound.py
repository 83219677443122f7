# case: the participant after tests, imports within functions, and beside a class of its name's members
# policy: GuestPolicy
from __future__ import annotations

from typing import TYPE_CHECKING, cast

from livekit import api, rtc

if TYPE_CHECKING:
    from shop.seats import Seat


class Table:
    local_participant: Seat

    def rename(self, name: str) -> None:
        self.local_participant.set_name(name)


class Stage:
    def __init__(self, room: rtc.Room, table: Table) -> None:
        self.room = room
        self.table = table
        self.local_participant = room.local_participant

    async def wave(self, participant: rtc.Participant) -> None:
        await self.local_participant.{|GG5001:set_attributes|}({"hand": "1"})
        await self.room.local_participant.{|GG5001:set_name|}("x")
        self.table.local_participant.set_name("y")
        if isinstance(participant, rtc.LocalParticipant) and participant.name:
            await participant.{|GG5001:set_metadata|}("{}")
        me = cast(rtc.LocalParticipant, participant)
        print(me.identity, lambda lp: lp.name)

    async def token(self) -> str:
        from shop.names import name

        token = api.AccessToken().with_name(name).with_metadata("{}")
        async with self.table as table:
            table.local_participant.set_metadata("x")
        lp, other = self.room.local_participant, self.table
        other.set_name(lp.name)
        return token.to_jwt()
