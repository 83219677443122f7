from livekit import rtc


async def greet(room: rtc.Room) -> None:
    await room.local_participant.publish_data("hello")
    await room.local_participant.set_attributes({"mood": "well"})  # GG5001
