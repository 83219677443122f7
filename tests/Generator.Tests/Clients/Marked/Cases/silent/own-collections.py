from livekit import rtc
class Seat:
    async def set_name(self, n): ...
class Table:
    def __init__(self):
        self.local_participant = Seat()
        self.seats: list[Seat] = []
        self.by_id: dict[str, Seat] = {}
async def f(room: rtc.Room, table: Table, tables: list[Table]):
    for t in tables:
        await t.local_participant.set_name("x")
    for i, s in enumerate(table.seats):
        await s.set_name("x")
    for _, s in table.by_id.items():
        await s.set_name("x")
    for p in room.remote_participants.values():
        await p.set_name("x")
    match table:
        case Seat() as lp:
            await lp.set_name("x")
