from livekit import rtc

class Session:
    def __init__(self, room: rtc.Room) -> None:
        self.room = room
        self.me: rtc.LocalParticipant | None = None

    @property
    def lp(self) -> rtc.LocalParticipant:
        return self.room.local_participant

    def participant(self):
        return self.room.local_participant

def get_room() -> rtc.Room: ...

session = Session(rtc.Room())
room = rtc.Room()
