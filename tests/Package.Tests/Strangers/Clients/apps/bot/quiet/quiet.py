from livekit import rtc


async def rename(room: rtc.Room) -> None:
    await room.local_participant.set_name("quiet")
