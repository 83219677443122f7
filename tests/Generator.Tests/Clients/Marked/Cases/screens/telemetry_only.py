"""Looks after rooms by the server's API; nothing here is a participant's call."""
import json

from livekit import api
from opentelemetry import trace


class RoomAdmin:
    def __init__(self, lkapi: api.LiveKitAPI) -> None:
        self._api = lkapi

    async def rename(self, room: str, identity: str, name: str) -> None:
        await self._api.room.update_participant(
            api.UpdateParticipantRequest(room=room, identity=identity, name=name)
        )

    async def mark(self, room: str, state: dict) -> None:
        span = trace.get_current_span()
        span.set_attributes({"room": room})
        await self._api.room.update_room_metadata(api.UpdateRoomMetadataRequest(room=room, metadata=json.dumps(state)))

    def token(self, identity: str, room: str) -> str:
        return (
            api.AccessToken()
            .with_identity(identity)
            .with_attributes({"plan": "free"})
            .with_grants(api.VideoGrants(room_join=True, room=room, can_update_own_metadata=False))
            .to_jwt()
        )
