import type { Room } from 'livekit-client';
export default class Hand { constructor(readonly room: Room) {} }
