"""Commands of the chat.

    await bot.room.local_participant.send_text("x")   is what they all come to.
"""
from livekit import rtc

from .bot import Bot
from .store import Store


async def say(room: rtc.Room, text: str) -> None:
    await room.local_participant.send_text(f"{text!r} said {room.local_participant.identity}", topic="chat")  #! GG5003


async def away(bot: Bot, store: Store, minutes: int) -> None:
    await store.set_attributes({"away": str(minutes)})
    await bot.room.local_participant.set_attributes({"away": str(minutes)})  #! GG5001


async def quiet(bot: Bot, store: Store) -> None:
    store.set_metadata("quiet", True)
    for publication in bot.room.local_participant.track_publications.values():
        await bot.room.local_participant.unpublish_track(publication.sid)
