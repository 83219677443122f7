// case: The constructor keeps the participant in a field.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export class Presence {
  constructor(room) {
    this.lp = room.localParticipant;
    this.store = new Map();
  }

  away() {
    return this.lp.{|GG5001:setAttributes|}({ presence: 'away' });
  }

  cache(key, value) {
    this.store.set(key, value);
  }
}

export const fresh = () => new Presence(new Room());
