from livekit import rtc, api
from unittest.mock import MagicMock, AsyncMock
from opentelemetry import trace
from myapp.models import Room
class Peer:
    def set_name(self, n): ...
    def set_attributes(self, a): ...
class Mesh:
    local_participant: Peer
    def __init__(self, peer: Peer): self.local_participant = peer
    def a(self): self.local_participant.set_name("x")
def b(room: Room): room.local_participant.set_name("x")
def c():
    room = MagicMock()
    room.local_participant.set_name("x")
    span = trace.get_current_span()
    span.set_attributes({"a": 1})
    doc.set_metadata({})
async def d(session, room: rtc.Room):
    await session.publish_data(b"x")
    await room.local_participant.publish_data(b"x")  #! GG5003
    """room.local_participant.set_name("x")"""
    print(f"{room.local_participant.identity} room.local_participant.set_name('x')")
async def e(room: rtc.Room, user):
    if user.role == "host":
        await room.local_participant.publish_track(t, o)  #! GG5002
    allowed = check_permission(user, "chat")
    if allowed:
        await room.local_participant.send_text("x")  #! GG5003
class Worker:
    can_publish = True
    async def f(self, room: rtc.Room):
        opts = WorkerOptions(permissions=WorkerPermissions(can_publish=self.can_publish))
        await room.local_participant.publish_track(t)  #! GG5002
