# case: A namesake without the library.
# policy: GuestPolicy
from dataclasses import dataclass


@dataclass
class LocalParticipant:
    name: str

    def set_name(self, name: str) -> None:
        self.name = name

    def set_metadata(self, text: str) -> None:
        print(text)


class Room:
    local_participant = LocalParticipant("x")


room = Room()
room.local_participant.set_name("y")
room.local_participant.set_metadata("z")
