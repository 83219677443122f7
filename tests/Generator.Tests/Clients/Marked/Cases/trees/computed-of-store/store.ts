import { Room } from 'livekit-client';
export class CallStore { room = new Room(); get mayTalk() { return this.room.localParticipant.permissions?.canPublish ?? false; } }
export const store = new CallStore();
