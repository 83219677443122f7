from livekit import rtc
class TreeCall:
    def __init__(self, room: rtc.Room):
        self.room = room
        self.me: rtc.LocalParticipant = room.local_participant
    seat: "Seat"
