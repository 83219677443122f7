// case: Off, unpublish, mute and permissions of subscribers.
// policy: ViewerPolicy
import { Room, Track } from 'livekit-client';

export async function leave(room) {
  await room.localParticipant.setCameraEnabled(false);
  await room.localParticipant.setScreenShareEnabled(false, undefined);
  const publication = room.localParticipant.getTrackPublication(Track.Source.Microphone);
  await publication?.mute();
  await room.localParticipant.unpublishTracks([...room.localParticipant.trackPublications.values()].map((p) => p.track));
  room.localParticipant.setTrackSubscriptionPermissions(true);
  room.registerTextStreamHandler('chat', async (reader) => console.log(await reader.readAll()));
}

export const room = new Room();
