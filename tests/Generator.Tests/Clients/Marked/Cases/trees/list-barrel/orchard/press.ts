import { Room, type LocalParticipant } from 'livekit-client';

export class CiderPress {
  readonly room = new Room();

  get operator(): LocalParticipant {
    return this.room.localParticipant;
  }

  setName(text: string) {
    void text;
  }
}

export async function openPress(): Promise<CiderPress> {
  return new CiderPress();
}
