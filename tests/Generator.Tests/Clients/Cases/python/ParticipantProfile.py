# case: A script sets its own name, metadata and attributes.
# policy: GuestPolicy
import asyncio
import json
import os

from livekit import rtc


async def main() -> None:
    room = rtc.Room()
    await room.connect(os.environ["LIVEKIT_URL"], os.environ["TOKEN"])
    await room.local_participant.{|GG5001:set_name|}("guest")
    await room.local_participant.{|GG5001:set_metadata|}(json.dumps({"joined": True}))
    await room.local_participant.{|GG5001:set_attributes|}({"language": "en"})
    await room.disconnect()


asyncio.run(main())
