import { room } from './connection';
import { db } from './db';

let timer: number | undefined;

export function away(seconds: number) {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    void room.localParticipant.setAttributes({ away: '1' }); //! GG5001
  }, seconds * 1000);
}

export async function back(user: { id: string; name: string }) {
  clearTimeout(timer);
  await db.users.setName(user.id, user.name);
  await room.localParticipant.setMetadata(JSON.stringify(user)); //! GG5001
}

export const silence = () => room.localParticipant.setMicrophoneEnabled(false);

export const ping = () =>
  room.localParticipant.publishData(new Uint8Array([0]), { topic: 'ping' }); //! GG5003
