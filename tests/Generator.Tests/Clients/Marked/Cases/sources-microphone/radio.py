"""A radio station: one voice, no pictures."""
import asyncio
import logging

from livekit import rtc

log = logging.getLogger("radio")


class Station:
    def __init__(self, url: str, token: str) -> None:
        self._url, self._token = url, token
        self._room = rtc.Room()

    async def on_air(self) -> rtc.AudioSource:
        await self._room.connect(self._url, self._token)
        source = rtc.AudioSource(48_000, 1)
        track = rtc.LocalAudioTrack.create_audio_track("voice", source)
        options = rtc.TrackPublishOptions()
        options.source = rtc.TrackSource.SOURCE_MICROPHONE
        await self._room.local_participant.publish_track(track, options)
        return source

    async def jingle(self, track: rtc.LocalAudioTrack) -> None:
        log.info("jingle %s", track.name)
        await self._room.local_participant.publish_track(track)  #! GG5005

    async def studio_camera(self, track: rtc.LocalVideoTrack) -> None:
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA)
        await self._room.local_participant.publish_track(track, options)  #! GG5002


if __name__ == "__main__":
    asyncio.run(Station("ws://localhost:7880", "token").on_air())
