# case: dataclasses, properties, descriptors and context managers of the app's own
# policy: GuestPolicy
from dataclasses import dataclass, field

from livekit import rtc
from livekit.agents import Agent, AgentSession, function_tool

from shop.model import Member, Registry


@dataclass
class Seat:
    local_participant: Member
    rooms: list[rtc.Room] = field(default_factory=list)

    @property
    def owner(self) -> Member:
        return self.local_participant

    def rename(self, name: str) -> "Seat":
        self.local_participant.set_name(name)
        self.owner.set_metadata(name)
        return self


class Assistant(Agent):
    def __init__(self, registry: Registry, seat: Seat) -> None:
        super().__init__(instructions="""Don't call room.local_participant.set_name("x").""")
        self.registry = registry
        self.seat = seat

    @function_tool
    async def rename(self, name: str) -> str:
        """Calls room.local_participant.set_name(name)."""
        self.seat.local_participant.set_name(name)
        with self.registry.open() as room, self.registry.member() as local_participant:
            room.set_metadata("x")
            print(local_participant)
        async for member in self.registry:
            member.set_attributes({"name": f"it's {name!r}"})
        span = self.registry.span(attributes={"localParticipant": "x"})
        span.set_attributes({"a": 1})
        return name

    async def real(self, session: AgentSession, room: rtc.Room) -> None:
        await room.local_participant.{|GG5001:set_attributes|}({"state": "x"})
