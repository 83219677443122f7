# case: An inner function and a comprehension take the alias's name.
# policy: QuietPolicy
from livekit import rtc


async def fan_out(room: rtc.Room, sinks) -> str:
    lp = room.local_participant

    async def push(lp, text: str) -> None:
        await lp.send_text(text)

    for sink in sinks:
        await push(sink, "mirrored")
    results = [lp.publish_data(b"x") for lp in sinks]
    return f"{lp.identity} {len(results)}"
