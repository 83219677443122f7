from livekit import api
from opentelemetry import trace

tracer = trace.get_tracer(__name__)


class Desk:
    """Talks to the server API, which runs under a token of its own."""

    def __init__(self, lkapi: api.LiveKitAPI) -> None:
        self.lkapi = lkapi

    async def rename(self, room: str, identity: str, name: str) -> None:
        with tracer.start_as_current_span("rename") as span:
            span.set_attributes({"room": room, "identity": identity})
            await self.lkapi.room.update_participant(
                api.UpdateParticipantRequest(room=room, identity=identity, name=name)
            )

    async def notify(self, room: str, data: bytes) -> None:
        await self.lkapi.room.send_data(api.SendDataRequest(room=room, data=data))

    async def close_room(self, room: str) -> None:
        await self.lkapi.room.update_room_metadata(api.UpdateRoomMetadataRequest(room=room, metadata="closed"))
