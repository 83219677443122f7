// case: A canvas gives a raw track, and no source is said.
// policy: TalkerPolicy
import { Room, Track } from 'livekit-client';

export async function publishWhiteboard(room, canvas) {
  await room.localParticipant.{|GG5005:publishTrack|}(canvas.captureStream(15).getVideoTracks()[0], { name: 'whiteboard' });
}

export async function publishFace(room, canvas) {
  await room.localParticipant.publishTrack(canvas.captureStream(15).getVideoTracks()[0], {
    name: 'face',
    source: Track.Source.Camera,
  });
}

export const open = () => new Room();
