import logging
from livekit import rtc
class A:
    def __init__(self, room: rtc.Room):
        self.room = room
        room.on("participant_permissions_changed", self.changed)
    def changed(self, participant, permissions):
        self.task = self.room.local_participant.set_name("x")
    @property
    def can_write(self) -> bool:
        return self.room.local_participant.permissions.can_update_metadata
    async def go(self):
        if not self.room.local_participant.permissions.can_publish:
            return
        await self.room.local_participant.publish_track(t, o)
        await self.room.local_participant.set_metadata("x")  #! GG5001
    async def log(self):
        logging.info("perms %s", self.room.local_participant.permissions)
        await self.room.local_participant.publish_data(b"x")  #! GG5003
    async def write(self):
        if self.can_write:
            await self.room.local_participant.set_metadata("x")
        await self.room.local_participant.set_name("x") if self.can_write else None
        assert self.can_write
        await self.room.local_participant.set_attributes({})
    async def token(self, api):
        grants = api.VideoGrants(can_publish=True, can_update_own_metadata=True)
        if grants.can_update_own_metadata:
            await self.room.local_participant.set_attributes({})  #! GG5001
        if self.user.permissions.can_publish:
            await self.room.local_participant.publish_track(t)  #! GG5002
