import asyncio
from livekit import rtc

class Bot:
    def __init__(self, room: rtc.Room):
        self.room = room
        self.can_talk = False
        room.on("participant_permissions_changed", self._changed)

    def _changed(self, *args):
        self.can_talk = self.room.local_participant.permissions.can_publish
        asyncio.create_task(self.room.local_participant.publish_track(self.t))

    async def a(self):
        if self.can_talk:
            await self.room.local_participant.publish_track(self.t)
        else:
            print("no")
        await self.room.local_participant.publish_track(self.t)  #! GG5002

    async def b(self):
        while not self.room.local_participant.permissions.can_publish:
            await asyncio.sleep(1)
        await self.room.local_participant.publish_track(self.t)

    async def c(self):
        assert self.room.local_participant.permissions.can_publish_data, "no"
        await self.room.local_participant.send_text("x")

    async def d(self):
        print(self.room.local_participant.permissions.can_publish_data)
        await self.room.local_participant.send_text("x")  #! GG5003

    async def e(self):
        perms = self.room.local_participant.permissions
        if not perms or not perms.can_publish_data:
            raise PermissionError("no")
        await self.room.local_participant.send_text("x")

    async def f(self, user):
        if user.permissions.can_publish_data:
            await self.room.local_participant.send_text("x")  #! GG5003

    async def g(self):
        return await self.room.local_participant.send_text("x") if self.can_write() else None

    def can_write(self) -> bool:
        return bool(self.room.local_participant.permissions and self.room.local_participant.permissions.can_publish_data)

    async def h(self):
        token = api.AccessToken().with_grants(api.VideoGrants(room_join=True, can_publish_data=True))
        if token:
            await self.room.local_participant.send_text("x")  #! GG5003

    async def i(self):
        self.can_talk and await self.room.local_participant.publish_track(self.t)
