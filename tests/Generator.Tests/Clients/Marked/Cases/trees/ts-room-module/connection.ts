import { Room, RoomEvent } from 'livekit-client';

export const room = new Room({ dynacast: true });

export async function join(url: string, token: string) {
  room.once(RoomEvent.Disconnected, (reason) => console.warn('disconnected', reason));
  await room.prepareConnection(url, token);
  await room.connect(url, token);
}

export const me = () => room.localParticipant;
