import json

from .live import Live, live


async def status(text: str) -> None:
    await live.me.set_attributes({"status": text})  #! GG5001


async def shout(where: Live, text: str) -> None:
    await where.room.local_participant.publish_data(json.dumps({"text": text}))  #! GG5003
