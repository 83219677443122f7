// case: Camera and microphone by name, by member and by toggle.
// policy: TalkerPolicy
import { LocalTrack, Room, Track } from 'livekit-client';

export async function talk(room: Room, video: LocalTrack, audio: LocalTrack) {
  const lp = room.localParticipant;
  await lp.publishTrack(video, { source: Track.Source.Camera });
  await lp.publishTrack(audio, { source: 'microphone' as Track.Source });
  await lp.setCameraEnabled(true);
  await lp.enableCameraAndMicrophone();
  await lp.sendText('talking', { topic: 'chat' });
  await lp.setScreenShareEnabled(false);
}
