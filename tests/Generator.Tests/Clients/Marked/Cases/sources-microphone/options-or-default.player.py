from __future__ import annotations

from livekit import rtc


class BackgroundPlayer:
    def __init__(self, room: rtc.Room, **publish_kwargs) -> None:
        self._room = room
        self._kwargs = publish_kwargs
        self._source = rtc.AudioSource(48000, 1)

    async def start(self, track_publish_options: rtc.TrackPublishOptions | None = None) -> None:
        track = rtc.LocalAudioTrack.create_audio_track("background", self._source)
        await self._room.local_participant.publish_track(
            track, track_publish_options or rtc.TrackPublishOptions()
        )

    async def restart(self, track: rtc.LocalAudioTrack) -> None:
        await self._room.local_participant.publish_track(track, rtc.TrackPublishOptions(**self._kwargs))

    async def voice(self, track: rtc.LocalAudioTrack) -> None:
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
        await self._room.local_participant.publish_track(track, options)

    async def bare(self, track: rtc.LocalAudioTrack) -> None:
        await self._room.local_participant.publish_track(track, rtc.TrackPublishOptions())  #! GG5005
