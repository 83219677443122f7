import { createLocalAudioTrack, createLocalVideoTrack, LocalAudioTrack, LocalVideoTrack, Room, Track } from 'livekit-client';

export async function start(room: Room, raw: MediaStreamTrack) {
  await room.localParticipant.setCameraEnabled(true);
  await room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  await room.localParticipant.enableCameraAndMicrophone(); //! GG5002
  await room.localParticipant.setScreenShareEnabled(true); //! GG5002
  await room.localParticipant.publishTrack(await createLocalVideoTrack());
  await room.localParticipant.publishTrack(await createLocalAudioTrack()); //! GG5002
  await room.localParticipant.publishTrack(raw, { source: Track.Source.Camera });
  await room.localParticipant.publishTrack(raw, { source: 'microphone' as Track.Source }); //! GG5002
  await room.localParticipant.publishTrack(new LocalAudioTrack(raw)); //! GG5005
  await room.localParticipant.publishTrack(new LocalVideoTrack(raw)); //! GG5005
  await room.localParticipant.publishTrack(new LocalVideoTrack(raw), { source: Track.Source.Camera });
  await room.localParticipant.sendText('on air', { topic: 'chat' });
}
