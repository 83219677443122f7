// case: The raw track has a name first; that it has no source is still plain.
// policy: TalkerPolicy
import { Room } from 'livekit-client';

export async function publishTab(room: Room) {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
  const track: MediaStreamTrack = stream.getVideoTracks()[0];
  track.contentHint = 'detail';
  await room.localParticipant.{|GG5005:publishTrack|}(track, { simulcast: false });
  track.addEventListener('ended', () => void room.localParticipant.unpublishTrack(track));
}
