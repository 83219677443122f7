from livekit import rtc

class Hub:
    def __init__(self) -> None:
        self.calls: list[rtc.Room] = []
        self.seats: dict[str, rtc.LocalParticipant] = {}

    async def all(self, mes: list[rtc.LocalParticipant]) -> None:
        for c in self.calls:
            await c.local_participant.set_name("x")  #! GG5001
        for me in mes:
            await me.set_name("x")  #! GG5001
        for _, s in self.seats.items():
            await s.set_name("x")  #! GG5001
        for s in self.seats.values():
            await s.set_name("x")  #! GG5001
        await self.seats["a"].set_name("x")  #! GG5001
        if (s := self.seats.get("a")) is not None:
            await s.set_name("x")  #! GG5001
        await asyncio.gather(*[me.set_name("x") for me in mes])  #! GG5001
        await asyncio.gather(*(c.local_participant.set_name("x") for c in self.calls))  #! GG5001
