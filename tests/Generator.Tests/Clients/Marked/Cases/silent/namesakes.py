from livekit import rtc, api
from opentelemetry import trace
class Seat:
    def set_name(self, x): ...
    def set_metadata(self, x): ...
class A:
    def __init__(self, room: rtc.Room, seat: Seat):
        self.room = room
        self.local_participant = seat
        self.seats: list[Seat] = []
    async def go(self, span: trace.Span, at: api.AccessToken, participant: Seat):
        self.local_participant.set_name("x")
        span.set_attributes({})
        at.with_metadata("x").set_name("x")
        participant.set_name("x")
        for s in self.seats: s.set_metadata("x")
        local_participant = Seat()
        local_participant.set_name("x")
        mqtt.publish_data("x"); self.bus.publish_data(b"x"); client.send_text("hi")
        await api.LiveKitAPI().room.update_participant(x)
class StubParticipant:
    async def set_metadata(self, x): ...
async def test(stub: StubParticipant): await stub.set_metadata("x")
