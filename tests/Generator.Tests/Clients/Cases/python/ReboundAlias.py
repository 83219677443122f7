# case: In the second function the name is a queue, in the third a parameter.
# policy: QuietPolicy
from livekit import rtc

from .bus import Bus


def who(room: rtc.Room) -> str:
    p = room.local_participant
    return p.identity


async def orders(bus: Bus) -> None:
    p = bus.channel("orders")
    await p.publish_data(b"order")
    await p.send_text("order")


async def each(participants) -> None:
    for p in participants:
        await p.send_text("hi")
