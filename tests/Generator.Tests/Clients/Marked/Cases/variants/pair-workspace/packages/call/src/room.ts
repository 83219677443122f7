import { Room } from 'livekit-client';
export const room: Room = new Room();
export const createRoom = (): Room => new Room();
