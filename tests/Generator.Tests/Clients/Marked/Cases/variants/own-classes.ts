import { Room as LiveRoom, RoomEvent } from 'livekit-client';

// The file's own classes have LiveKit's names; the room that is LiveKit's has another.
class LocalParticipant {
  private attributes: Record<string, string> = {};
  setAttributes(next: Record<string, string>) { Object.assign(this.attributes, next); }
  setName(name: string) { this.setAttributes({ name }); }
}

class Room {
  readonly localParticipant = new LocalParticipant();
}

export class Replay {
  private readonly tape = new Room();
  private readonly live = new LiveRoom();

  rewind() {
    this.tape.localParticipant.setName('replay');
    this.tape.localParticipant.setAttributes({ at: '0' });
  }

  show() {
    this.live.on(RoomEvent.Connected, () => this.rewind());
    return this.live.localParticipant.setName('replay'); //! GG5001
  }
}

export const dub = (me: LocalParticipant) => me.setName('dub');
export const fresh = (room: Room) => room.localParticipant.setAttributes({ fresh: '1' });
