import sys
import os

if sys.version_info < (3, 9):
    raise RuntimeError("too old")
from livekit import rtc as live


# The import stands behind a block; another one within a function.
async def rename(room: live.Room, name: str) -> None:
    await room.local_participant.set_name(name)  #! GG5001


def connect(url: str, token: str):
    from livekit.rtc import Room, TrackPublishOptions, TrackSource

    async def run(track) -> None:
        room = Room()
        await room.connect(url, token)
        options = TrackPublishOptions(source=TrackSource.SOURCE_MICROPHONE)
        await room.local_participant.publish_track(track, options)  #! GG5002
        await room.local_participant.unpublish_track(track.sid)

    return run


class Document:
    def set_metadata(self, meta: dict) -> None: ...


def stamp(doc: Document, span) -> None:
    doc.set_metadata({"title": os.environ.get("TITLE", "")})
    span.set_attributes({"title": "x"})
