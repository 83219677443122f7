// case: A screen of the Node SDK, by the options' constructor.
// policy: TalkerPolicy
import { LocalVideoTrack, Room, TrackPublishOptions, TrackSource, VideoSource } from '@livekit/rtc-node';

export async function share(room: Room) {
  const source = new VideoSource(1280, 720);
  const track = LocalVideoTrack.createVideoTrack('slides', source);
  await room.localParticipant?.{|GG5002:publishTrack|}(track, new TrackPublishOptions({ source: TrackSource.SOURCE_SCREENSHARE }));
  await room.localParticipant?.publishTrack(track, new TrackPublishOptions({ source: TrackSource.SOURCE_CAMERA }));
}
