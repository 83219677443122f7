// case: A getter of a class and an arrow's typed parameter stand for the participant.
// policy: GuestPolicy
import { type LocalParticipant, Room } from 'livekit-client';

export class Me {
  private readonly room = new Room();

  private get local(): LocalParticipant {
    return this.room.localParticipant;
  }

  rename(name: string) {
    return this.local.{|GG5001:setName|}(name);
  }

  each(action: (p: LocalParticipant) => void) {
    action(this.local);
  }
}

export const tag = (p: LocalParticipant) => p.{|GG5001:setAttributes|}({ tag: 'a' });
