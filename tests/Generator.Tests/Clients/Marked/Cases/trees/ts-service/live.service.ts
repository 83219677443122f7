import { LocalParticipant, Room } from 'livekit-client';

export class LiveService {
  readonly room = new Room();

  get me(): LocalParticipant {
    return this.room.localParticipant;
  }

  async connect(url: string, token: string): Promise<void> {
    await this.room.connect(url, token);
  }
}
