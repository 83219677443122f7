import { writable } from 'svelte/store';
import { Room } from 'livekit-client';

export const room = writable<Room | null>(null);

export async function join(url: string, token: string): Promise<void> {
  const next = new Room();
  await next.connect(url, token);
  room.set(next);
}
