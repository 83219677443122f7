import asyncio
import os

import numpy as np
from livekit import api, rtc

WIDTH, HEIGHT = 640, 360


async def main(room: rtc.Room) -> None:
    token = (
        api.AccessToken()
        .with_identity("painter")
        .with_grants(api.VideoGrants(room_join=True, room="paint", can_publish=True))
        .to_jwt()
    )
    await room.connect(os.environ["LIVEKIT_URL"], token)
    source = rtc.VideoSource(WIDTH, HEIGHT)
    track = rtc.LocalVideoTrack.create_video_track("paint", source)
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA)
    publication = await room.local_participant.publish_track(track, options)  #! GG5002
    print(publication.sid)
    while True:
        frame = np.zeros((HEIGHT, WIDTH, 4), dtype=np.uint8)
        source.capture_frame(rtc.VideoFrame(WIDTH, HEIGHT, rtc.VideoBufferType.RGBA, frame.tobytes()))
        await asyncio.sleep(1 / 30)


async def stop(room: rtc.Room) -> None:
    for sid in list(room.local_participant.track_publications):
        await room.local_participant.unpublish_track(sid)
