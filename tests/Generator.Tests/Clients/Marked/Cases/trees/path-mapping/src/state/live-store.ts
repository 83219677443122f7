import { Room } from 'livekit-client';

export const stage = new Room();
