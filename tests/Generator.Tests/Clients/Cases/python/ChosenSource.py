# case: The source comes as a parameter, and options as a whole do.
# policy: SpeakerPolicy
from livekit import rtc


async def publish(room: rtc.Room, track: rtc.LocalVideoTrack, source: "rtc.TrackSource.ValueType") -> None:
    await room.local_participant.publish_track(track, rtc.TrackPublishOptions(source=source))


async def publish_with(room: rtc.Room, track: rtc.LocalVideoTrack, options: rtc.TrackPublishOptions) -> None:
    await room.local_participant.publish_track(track, options)
