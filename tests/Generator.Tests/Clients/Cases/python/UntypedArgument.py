# case: The parameter could be anything.
# policy: QuietPolicy
from livekit import rtc


async def tell(p, text: str) -> None:
    await p.send_text(text, topic="chat")


async def all_of(room: rtc.Room, sinks) -> None:
    for sink in sinks:
        await tell(sink, room.name)
