from livekit import rtc


class Sensor:
    def __init__(self, room: rtc.Room) -> None:
        self.room = room

    async def snapshot(self, image: bytes) -> None:
        await self.room.local_participant.send_bytes(image, name="snapshot.jpg", topic="images")  #! GG5003

    async def stream(self) -> None:
        track = await self.room.local_participant.publish_data_track(name="temperature")  #! GG5003
        track.try_push(rtc.DataTrackFrame(payload=b"21"))

    def follow(self, track: rtc.RemoteDataTrack) -> None:
        stream = track.subscribe()  #! GG5004
        print(f"following {track.info.name}: {stream}")

    def subscribe(self, topic: str) -> None:
        print("own", topic)

    def begin(self) -> None:
        self.subscribe("sensors")
