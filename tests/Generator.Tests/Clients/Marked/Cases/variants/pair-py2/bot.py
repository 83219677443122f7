from .session import Session, current_room
from . import session as sess
async def a(s: Session):
    await s.me.set_name("x")  #! GG5001
    await s.room.local_participant.publish_data(b"x")  #! GG5003
    s.notes.set_name("x")
    await current_room().local_participant.set_metadata("x")  #! GG5001
class Bot:
    def __init__(self, session: Session):
        self.session = session
    async def b(self):
        await self.session.me.set_attributes({})  #! GG5001
