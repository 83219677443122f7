// case: Settings of what is received, devices, previews, and a token asked of the backend.
// policy: ViewerPolicy
import { createLocalTracks, LocalTrack, RemoteTrackPublication, Room, VideoQuality } from 'livekit-client';

export async function tune(room: Room, publication: RemoteTrackPublication): Promise<LocalTrack[]> {
  publication.setVideoQuality(VideoQuality.LOW);
  publication.setVideoDimensions({ width: 320, height: 180 });
  publication.setEnabled(true);
  publication.setSubscribed(true);
  await room.switchActiveDevice('videoinput', 'default');
  const tracks = await createLocalTracks({ audio: true, video: true });
  tracks.forEach((track) => track.mediaStreamTrack.getSettings());
  return tracks;
}
