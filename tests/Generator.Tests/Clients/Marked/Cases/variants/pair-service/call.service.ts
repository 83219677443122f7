import { Room, type LocalParticipant } from 'livekit-client';

// The members of the class say what they are.
export class CallService {
  readonly room = new Room();
  readonly notes = { setMetadata: (text: string) => text };
  get me(): LocalParticipant { return this.room.localParticipant; }
  get canWrite() { return this.room.localParticipant.permissions?.canPublishData ?? false; }
}
export const callService = new CallService();
