from livekit import rtc


class Live:
    def __init__(self) -> None:
        self.room: rtc.Room = rtc.Room()

    @property
    def me(self) -> rtc.LocalParticipant:
        return self.room.local_participant


live = Live()
