# case: What another function asks does not guard this one.
# policy: ViewerPolicy
from livekit import rtc


def may_publish(room: rtc.Room) -> bool:
    return room.local_participant.permissions.can_publish


async def publish(room: rtc.Room, track: rtc.LocalAudioTrack) -> None:
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    await room.local_participant.{|GG5002:publish_track|}(track, options)
