// case: two classes have a field of one name, and one of them is the participant
// policy: GuestPolicy
import { LocalParticipant, Room } from 'livekit-client';
import type { ChatUser } from '../chat/user';

export class Stage {
  private me: LocalParticipant;
  constructor(room: Room) { this.me = room.localParticipant; }

  async wave(): Promise<void> {
    await this.me.{|GG5001:setAttributes|}({ hand: 'up' });
  }
}

export class ChatPanel {
  private me: ChatUser;
  constructor(user: ChatUser) { this.me = user; }

  rename(name: string): void {
    this.me.setName(name);
    this.me.setMetadata({ updated: Date.now() });
  }
}

export class Board {
  private owner?: { me?: ChatUser };

  claim(): void {
    this.owner?.me?.setName('owner');
  }
}
