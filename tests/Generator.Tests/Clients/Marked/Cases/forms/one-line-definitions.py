try:
    from livekit import rtc
except ImportError:
    rtc = None
import asyncio, contextlib, functools
class Bot:
    rooms: "list[rtc.Room]" = []
    def __init__(self): self._room = rtc.Room(loop=asyncio.get_event_loop()); self._me = None
    @property
    def me(self) -> "rtc.LocalParticipant": return self._room.local_participant
    @staticmethod
    def of(room: "rtc.Room"): return room.local_participant
    async def a(self): await self.me.set_name("x")  #! GG5001
    async def b(self): await Bot.of(self._room).set_name("x")  #! GG5001
    async def c(self): self._me = self._room.local_participant; await self._me.set_name("x")  #! GG5001
    async def d(self): [await r.local_participant.set_name("x") for r in self.rooms]  #! GG5001
    async def e(self):
        lp = self._room.local_participant if self._room else None
        if lp: await lp.set_name("x")  #! GG5001
    async def f(self):
        with contextlib.suppress(Exception): await self._room.local_participant.set_metadata("x")  #! GG5001
    async def g(self):
        lp = getattr(self._room, "local_participant", None)
        if lp is None: return
        await lp.publish_data(b"x", reliable=True)  #! GG5003
    async def h(self):
        send = functools.partial(self._room.local_participant.publish_data, reliable=True)
        await send(b"x")
    async def i(self):
        track = rtc.LocalAudioTrack.create_audio_track("x", self.src)
        opts = rtc.TrackPublishOptions(); opts.source = rtc.TrackSource.SOURCE_MICROPHONE
        await self._room.local_participant.publish_track(track, opts)  #! GG5002
    async def j(self):
        try: await self._room.local_participant.set_attributes({"a": "b"})  #! GG5001
        finally: await self._room.disconnect()
    async def k(self):
        @self._room.on("connected")
        def on_connected(): asyncio.create_task(self._room.local_participant.set_name("x"))  #! GG5001
        @self._room.on("participant_permissions_changed")
        def on_perm(p, perm): asyncio.create_task(self._room.local_participant.set_name("x"))
    async def l(self):
        if not (p := self._room.local_participant.permissions) or not p.can_update_metadata: return
        await self._room.local_participant.set_name("x")
    async def m(self, room: "rtc.Room | None" = None):
        r = room or self._room
        await r.local_participant.set_name("x")  #! GG5001
        writer = await r.local_participant.stream_text(topic="x")  #! GG5003
        r.local_participant.register_rpc_method("x", self.a)  #! GG5003
    async def n(self):
        for pub in self.participant.track_publications.values(): pub.set_subscribed(True)  #! GG5004
def main():
    async def run():
        room = rtc.Room()
        await room.connect("u", "t")
        await room.local_participant.set_name("x")  #! GG5001
    asyncio.run(run())
if __name__ == "__main__": main()
