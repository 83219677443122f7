from dataclasses import dataclass
from livekit import rtc
@dataclass
class Session:
    room: rtc.Room
    me: rtc.LocalParticipant
    notes: "Notes"
class Notes:
    def set_name(self, n): ...
def current_room() -> rtc.Room: ...
_room: rtc.Room | None = None
