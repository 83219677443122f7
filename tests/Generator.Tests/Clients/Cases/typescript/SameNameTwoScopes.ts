// case: The name of an alias stands for a file in the next method, and for a form within a block.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export class Desk {
  constructor(private room: Room, private files: { open(name: string): { setMetadata(value: object): void } }) {}

  identity() {
    const target = this.room.localParticipant;
    return target.identity;
  }

  store() {
    const target = this.files.open('notes');
    target.setMetadata({ kind: 'notes' });
  }

  both(form: { setName(name: string): void }) {
    const me = this.room.localParticipant;
    {
      const me = form;
      me.setName('inner');
    }
    void me.{|GG5001:setName|}('outer');
  }
}
