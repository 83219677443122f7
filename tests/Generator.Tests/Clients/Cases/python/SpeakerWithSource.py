# case: The source of the options is the one that is listed, in three ways of writing.
# policy: SpeakerPolicy
from livekit import rtc
from livekit.rtc import TrackPublishOptions, TrackSource


async def publish(room: rtc.Room, track: rtc.LocalAudioTrack) -> None:
    await room.local_participant.publish_track(track, TrackPublishOptions(source=TrackSource.SOURCE_MICROPHONE))
    options = rtc.TrackPublishOptions()
    options.source = rtc.TrackSource.SOURCE_MICROPHONE
    await room.local_participant.publish_track(track, options)
    named = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE, dtx=True)
    await room.local_participant.publish_track(track=track, options=named)
    await room.local_participant.publish_data("speaking", topic="state")
