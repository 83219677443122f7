# case: The options are made first and their source is set after.
# policy: TalkerPolicy
from livekit import rtc


async def share(room: rtc.Room, track: rtc.LocalVideoTrack) -> None:
    options = rtc.TrackPublishOptions()
    options.source = rtc.TrackSource.SOURCE_SCREENSHARE
    publication = await room.local_participant.{|GG5002:publish_track|}(track, options)
    print(publication.sid)


async def face(room: rtc.Room, track: rtc.LocalVideoTrack) -> None:
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA)
    await room.local_participant.publish_track(track, options)
