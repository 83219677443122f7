from livekit import rtc
class Bot:
    def __init__(self, room: rtc.Room):
        self.room = room
        room.on("participant_permissions_changed", self.on_perms)
        @room.on("participant_permissions_changed")
        def changed(*a):
            asyncio.create_task(room.local_participant.publish_data(b"x"))
        @room.on("connected")
        def connected(*a):
            asyncio.create_task(room.local_participant.publish_data(b"x"))  #! GG5003
    def on_perms(self, p):
        asyncio.create_task(self.room.local_participant.publish_data(b"x"))
    @property
    def can_talk(self):
        return self.room.local_participant.permissions.can_publish
    async def a(self):
        if not self.can_talk:
            raise ValueError
        await self.room.local_participant.publish_track(self.t)
    async def b(self):
        await self.room.local_participant.publish_track(self.t) if self.can_talk else None
        self.can_talk and await self.room.local_participant.publish_track(self.t)
    async def c(self):
        logger.info("perms %s", self.room.local_participant.permissions.can_publish)
        await self.room.local_participant.publish_track(self.t)  #! GG5002
    async def d(self):
        assert self.room.local_participant.permissions.can_publish
        await self.room.local_participant.publish_track(self.t)
    def token(self):
        g = api.VideoGrants(can_publish=True, can_publish_data=False)
        if g.can_publish:
            await self.room.local_participant.publish_track(self.t)  #! GG5002
