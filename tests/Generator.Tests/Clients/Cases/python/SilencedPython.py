# case: A hash starts the comment that silences.
# policy: GuestPolicy
from livekit import rtc


async def kiosk(room: rtc.Room) -> None:
    # grantgen-disable-next-line GG5001
    await room.local_participant.set_name("kiosk")
    await room.local_participant.{|GG5001:set_name|}("kiosk 2")
    # grantgen-disable GG5001
    await room.local_participant.set_metadata("{}")


async def reset(room: rtc.Room) -> None:
    await room.local_participant.set_attributes({})
