# case: members of one name in two classes, and a room of the app's own
# policy: GuestPolicy
from livekit import rtc

from shop.chat import ChatMember, ChatRoom
from shop.models import LocalParticipant


class Stage:
    def __init__(self, room: rtc.Room) -> None:
        self._me = room.local_participant

    async def wave(self) -> None:
        await self._me.{|GG5001:set_attributes|}({"hand": "1"})


class Chat:
    def __init__(self, member: ChatMember, room: ChatRoom) -> None:
        self._me = member
        self.room = room

    def rename(self, name: str) -> None:
        self._me.set_name(name)
        self.room.set_name(name)


class Seat:
    _me: ChatMember

    def rename(self, name: str) -> None:
        self._me.set_metadata(name)


def adopt(member: LocalParticipant) -> None:
    member.set_name("x")
    own: LocalParticipant = LocalParticipant()
    own.set_attributes({})
