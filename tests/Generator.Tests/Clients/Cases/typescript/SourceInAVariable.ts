// case: The source comes from a setting, and the track may be any.
// policy: SpeakerPolicy
import { LocalTrack, Room, Track } from 'livekit-client';

export async function publish(room: Room, track: LocalTrack, source: Track.Source) {
  await room.localParticipant.publishTrack(track, { source });
  await room.localParticipant.publishTrack(track, { source: source });
  await room.localParticipant.publishTrack(track);
}
