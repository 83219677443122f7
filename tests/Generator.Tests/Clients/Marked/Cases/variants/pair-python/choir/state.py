from livekit import rtc

stage = rtc.Room()


class Choir:
    def __init__(self, room: rtc.Room) -> None:
        self.room = room
        self.sheet = Sheet()

    @property
    def lead(self) -> rtc.LocalParticipant:
        return self.room.local_participant

    def may_sing(self) -> bool:
        return self.room.local_participant.permissions.can_publish_data


class Sheet:
    def set_metadata(self, text: str) -> None: ...
