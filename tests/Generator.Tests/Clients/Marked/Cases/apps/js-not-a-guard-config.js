import { Room } from 'livekit-client';

const config = {
  permissions: { camera: 'prompt', notifications: 'granted' },
  roles: { host: { canPublish: true }, guest: { canPublish: false } },
};

export async function wave() {
  const room = new Room();
  await room.connect('wss://example.org', sessionStorage.getItem('token'));
  console.debug('roles', config.roles, room.localParticipant.permissions);
  await room.localParticipant.publishData(new Uint8Array([7])); //! GG5003
  return room;
}

export async function startCamera(room) {
  const status = await navigator.permissions.query({ name: 'camera' });
  status.onchange = () => console.log(status.state);
  if (config.permissions.camera !== 'granted' && status.state !== 'granted') {
    return null;
  }
  return room.localParticipant.setCameraEnabled(true); //! GG5002
}
