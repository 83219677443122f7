from livekit import rtc


class Sender:
    def __init__(self, room: rtc.Room) -> None:
        self._room = room

    @property
    def participant(self) -> rtc.LocalParticipant:
        return self._room.local_participant

    async def run(self) -> None:
        await self._room.local_participant.publish_data(b"", reliable=True) #! GG5003

    async def camera(self, track: rtc.LocalVideoTrack) -> None:
        await self.participant.publish_track(track)  #! GG5002
