# case: a simulation of rooms and participants, which takes a constant from LiveKit
# policy: ViewerPolicy
from dataclasses import dataclass, field

from livekit.rtc import TrackSource


@dataclass
class SimParticipant:
    name: str = ""
    metadata: str = ""
    sent: list[bytes] = field(default_factory=list)

    def set_name(self, name: str) -> None:
        self.name = name

    def set_metadata(self, metadata: str) -> None:
        self.metadata = metadata

    def publish_data(self, data: bytes) -> None:
        self.sent.append(data)


@dataclass
class SimRoom:
    local_participant: SimParticipant = field(default_factory=SimParticipant)
    sources: tuple = (TrackSource.SOURCE_CAMERA,)

    def perform_rpc(self, method: str) -> str:
        return f"it's {method}"


def run() -> None:
    room = SimRoom()
    room.local_participant.set_name("x")
    room.local_participant.publish_data(b"x")
    room.perform_rpc("y")
    rooms = [SimRoom() for _ in range(3)]
    for room in rooms:
        room.local_participant.set_metadata("{}")
        local_participant = SimParticipant()
        local_participant.set_name("z")
    [r.local_participant.set_name("all") for r in rooms]
