from livekit import rtc


class Turnstile:
    def __init__(self, room: rtc.Room, rights: frozenset[str]) -> None:
        self.room = room
        self.rights = rights

    @property
    def can_publish_data(self) -> bool:
        return "data" in self.rights

    @property
    def may_tell_of_turnstile(self) -> bool:
        return self.room.local_participant.permissions.can_publish_data

    async def tell(self) -> None:
        if not self.can_publish_data:
            return
        await self.room.local_participant.publish_data("tick")  #! GG5003

    async def tell_if_allowed(self) -> None:
        if self.may_tell_of_turnstile:
            await self.room.local_participant.publish_data("tick")
