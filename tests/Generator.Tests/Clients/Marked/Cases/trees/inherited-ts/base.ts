import { Room, type LocalParticipant } from 'livekit-client';

export class Base {
  protected readonly stage = new Room();
  protected self?: LocalParticipant;
  protected badge = { setName: (name: string) => name };
}
