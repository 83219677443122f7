from . import room as rooms
from .room import Session, get_room, session
from .room import room as main_room

class Handler:
    def __init__(self, s: Session) -> None:
        self.session = s

    async def go(self, other: "Session") -> None:
        await self.session.lp.set_name("x")  #! GG5001
        await self.session.room.local_participant.set_name("x")  #! GG5001
        await other.me.set_name("x")  #! GG5001
        await get_room().local_participant.set_name("x")  #! GG5001
        await main_room.local_participant.set_name("x")  #! GG5001
        await rooms.room.local_participant.set_name("x")  #! GG5001
        await other.participant().set_name("x")  #! GG5001
        lp = other.lp
        await lp.set_name("x")  #! GG5001
