from livekit import rtc


class Relay:
    room: rtc.Room | None = None
    fallback: rtc.LocalParticipant | None = None

    async def relay(self, payload: bytes) -> None:
        if (me := self.room.local_participant) is not None:
            await me.publish_data(payload, reliable=True)  #! GG5003

    async def title(self, text: str) -> None:
        me = self.fallback or self.room.local_participant
        await me.set_name(text)  #! GG5001

    async def tone(self, digits: str) -> None:
        for index, digit in enumerate(digits):
            await self.room.local_participant.publish_dtmf(code=index, digit=digit)  #! GG5003

    async def late(self) -> None:
        from asyncio import sleep

        await sleep(1)
        # await self.room.local_participant.set_metadata("late")
