import { createLocalAudioTrack, createLocalVideoTrack, Room, type LocalTrack } from 'livekit-client';

// The form before the call: the browser's permissions are asked, LiveKit's are not, and nothing is published until the button.
export async function mayUse(name: 'camera' | 'microphone') {
  const status = await navigator.permissions.query({ name: name as PermissionName });
  return status.state === 'granted';
}

export async function preview(): Promise<LocalTrack[]> {
  return Promise.all([createLocalAudioTrack(), createLocalVideoTrack()]);
}

export async function enter(room: Room, url: string, token: string) {
  const status = await navigator.permissions.query({ name: 'microphone' as PermissionName });
  await room.connect(url, token);
  if (status.state === 'granted') {
    await room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }
  await room.switchActiveDevice('audiooutput', 'default');
}
