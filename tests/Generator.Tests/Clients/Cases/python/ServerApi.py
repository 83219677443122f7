# case: The server's API changes participants and rooms by another token.
# policy: ViewerPolicy
from livekit import api


class RoomManagement:
    async def update_metadata(self, room: str, metadata: str) -> None:
        async with api.LiveKitAPI() as lkapi:
            await lkapi.room.update_room_metadata(api.UpdateRoomMetadataRequest(room=room, metadata=metadata))

    async def promote(self, room: str, identity: str) -> None:
        async with api.LiveKitAPI() as lkapi:
            await lkapi.room.update_participant(
                api.UpdateParticipantRequest(
                    room=room,
                    identity=identity,
                    permission=api.ParticipantPermission(can_publish=True, can_publish_data=True),
                )
            )


async def tag(room: str) -> None:
    await RoomManagement().update_metadata(room, "{}")
