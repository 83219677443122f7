from livekit import rtc


async def publish(room: rtc.Room, track: rtc.LocalVideoTrack, options: rtc.TrackPublishOptions) -> None:
    camera = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA)
    await room.local_participant.publish_track(track, camera)
    await room.local_participant.publish_track(track, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA))
    await room.local_participant.publish_track(track, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_SCREENSHARE))  #! GG5002
    await room.local_participant.publish_track(track, rtc.TrackPublishOptions())  #! GG5005
    await room.local_participant.publish_track(track)  #! GG5005
    await room.local_participant.publish_track(track, options)
    await room.local_participant.publish_data(b"on air")
