import { writable } from 'svelte/store';
import type { LocalParticipant, Room } from 'livekit-client';

export const call = writable<Room | null>(null);
export const self = writable<LocalParticipant | null>(null);
export const poll = writable<{ sendText(t: string): void }>({ sendText: () => {} });
