# case: Two sources outside the list, and the old second argument of publish_data, which is granted.
# policy: TalkerPolicy
from livekit import rtc


async def share(room: rtc.Room, screen: rtc.LocalVideoTrack, sound: rtc.LocalAudioTrack) -> None:
    await room.local_participant.{|GG5002:publish_track|}(
        screen,
        rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_SCREENSHARE, simulcast=False),
    )
    await room.local_participant.{|GG5002:publish_track|}(
        sound, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_SCREENSHARE_AUDIO)
    )
    await room.local_participant.publish_data(b"sharing", rtc.DataPacketKind.KIND_RELIABLE)
