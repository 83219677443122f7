// case: Question marks, bangs, private fields and refs before the method.
// policy: GuestPolicy
import type { Room } from 'livekit-client';

interface Ref<T> {
  current: T | null;
}

export class Session {
  #room?: Room;

  constructor(private readonly roomRef: Ref<Room>) {}

  rename(name: string) {
    void this.#room?.localParticipant?.{|GG5001:setName|}(name);
    void this.roomRef.current!.localParticipant.{|GG5001:setName|}(name);
    void this.roomRef.current?.localParticipant
      // the name goes first
      ?.{|GG5001:setAttributes|}({ name });
  }

  read() {
    return this.#room?.localParticipant?.name ?? 'nobody';
  }
}
