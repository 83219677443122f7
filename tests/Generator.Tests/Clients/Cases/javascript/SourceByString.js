// case: The source is a string, as people write it.
// policy: SpeakerPolicy
import { Room } from 'livekit-client';

export const room = new Room();

export async function publish(video, audio) {
  await room.localParticipant.{|GG5002:publishTrack|}(video, { source: 'camera', simulcast: true });
  await room.localParticipant.publishTrack(audio, { source: "microphone" });
  await room.localParticipant.{|GG5002:publishTrack|}(video, { name: 'screen', source: 'screen_share' });
}
