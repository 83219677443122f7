# case: The permissions of the participant are looked at in the same function.
# policy: ViewerPolicy
from livekit import rtc


async def promote(room: rtc.Room, track: rtc.LocalAudioTrack) -> None:
    permissions = room.local_participant.permissions
    if permissions is None or not permissions.can_publish:
        return
    await room.local_participant.publish_track(
        track, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    )


async def wave(room: rtc.Room) -> None:
    if room.local_participant.permissions.can_publish_data:
        await room.local_participant.publish_data(b"wave")
