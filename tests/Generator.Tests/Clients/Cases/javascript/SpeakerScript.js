// case: The microphone in three forms, and a track whose source nobody says here.
// policy: SpeakerPolicy
import { createLocalAudioTrack, Room, Track } from 'livekit-client';

export const room = new Room();

export async function speak(track, options) {
  await room.localParticipant.setMicrophoneEnabled(true);
  const audio = await createLocalAudioTrack();
  await room.localParticipant.publishTrack(audio, { source: Track.Source.Microphone });
  await room.localParticipant.publishTrack(track, options);
  await room.localParticipant.publishTrack(track, { ...options, name: 'any' });
  await room.localParticipant.setCameraEnabled(false);
}
