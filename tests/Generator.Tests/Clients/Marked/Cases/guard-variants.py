from livekit import rtc
async def a(room: rtc.Room, user):
    if not user.permissions.can_publish:
        return
    await room.local_participant.publish_track(t)  #! GG5002
async def b(room: rtc.Room):
    grants = api.VideoGrants(room_join=True, can_publish=True, can_publish_data=True)
    token = api.AccessToken().with_grants(grants).to_jwt()
    await room.local_participant.publish_data(b"")  #! GG5003
async def c(room: rtc.Room, can_publish: bool = False):
    await request_token(can_publish=can_publish)
    await room.local_participant.publish_track(t)  #! GG5002
async def d(room: rtc.Room):
    perms = room.local_participant.permissions
    logger.info("permissions: %s", perms)
    await room.local_participant.set_name("x")  #! GG5001
    if perms.can_publish_data:
        await room.local_participant.publish_data(b"")
        await room.local_participant.set_name("x")  #! GG5001
class Agent:
    def __init__(self, room):
        self._room = room
        self._room.on("participant_permissions_changed", self._changed)
    def _changed(self, participant):
        asyncio.create_task(self._room.local_participant.publish_data(b""))
    def may(self): return self._room.local_participant.permissions.can_publish
    async def e(self): await self._room.local_participant.publish_track(t)  #! GG5002
    async def f(self):
        if not self.may(): return
        await self._room.local_participant.publish_track(t)
