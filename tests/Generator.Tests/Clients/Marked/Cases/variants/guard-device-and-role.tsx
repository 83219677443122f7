import { useLocalParticipant, useRoomContext } from '@livekit/components-react';
import { useAccount } from '../account/useAccount';

// The browser's permissions, the app's role: neither is what the token grants.
export function HostTools() {
  const room = useRoomContext();
  const { localParticipant } = useLocalParticipant();
  const { role } = useAccount();

  async function talk() {
    if (!role.permissions.speak) return;
    await localParticipant.setMicrophoneEnabled(true); //! GG5002
  }

  async function film() {
    const answer = await navigator.permissions.query({ name: 'camera' as PermissionName });
    if (answer.state !== 'granted') throw new Error('camera blocked');
    await localParticipant.setCameraEnabled(true); //! GG5002
  }

  async function notify() {
    if (Notification.permission !== 'granted') return;
    await room.localParticipant.sendText('hi', { topic: 'lk.chat' }); //! GG5003
  }

  async function present() {
    if (!localParticipant.permissions?.canPublish) return;
    await localParticipant.setScreenShareEnabled(true);
  }

  return <menu>{[talk, film, notify, present].map((f) => <li key={f.name} onClick={f} />)}</menu>;
}
