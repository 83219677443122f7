import asyncio
from typing import Optional

from livekit import rtc

from .settings import camera_options


class VideoBridge:
    def __init__(self, room: rtc.Room, options: Optional[rtc.TrackPublishOptions] = None) -> None:
        self._room = room
        self._options = options

    async def publish(self, source: rtc.VideoSource) -> None:
        track = rtc.LocalVideoTrack.create_video_track("bridge", source)
        options = self._options or camera_options()
        await self._room.local_participant.publish_track(track, options)

    async def publish_copy(self, track: rtc.LocalVideoTrack) -> None:
        options = rtc.TrackPublishOptions()
        options.CopyFrom(self._options)
        await self._room.local_participant.publish_track(track, options)

    async def publish_screen(self, track: rtc.LocalVideoTrack) -> None:
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_SCREENSHARE)
        await self._room.local_participant.publish_track(track, options)  #! GG5002
        await asyncio.sleep(0)
