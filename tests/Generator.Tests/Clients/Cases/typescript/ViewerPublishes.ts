// case: Toggles, devices and tracks of a viewer; what is false or local needs nothing.
// policy: ViewerPolicy
import { createLocalVideoTrack, Room, Track } from 'livekit-client';

export async function goLive(room: Room, wantsMic: boolean) {
  await room.localParticipant.{|GG5002:enableCameraAndMicrophone|}();
  await room.localParticipant.{|GG5002:setMicrophoneEnabled|}(wantsMic, { echoCancellation: true });
  await room.localParticipant.{|GG5002:setScreenShareEnabled|}(!room.localParticipant.isScreenShareEnabled);

  const track = await createLocalVideoTrack({ facingMode: 'user' });
  await room.localParticipant.{|GG5002:publishTrack|}(track, { name: 'face', source: Track.Source.Camera });
}

export async function stop(room: Room) {
  await room.localParticipant.setCameraEnabled(false);
  await room.localParticipant.setMicrophoneEnabled(false);
  await room.switchActiveDevice('audiooutput', 'default');
  await room.startAudio();
}
