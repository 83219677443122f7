import { LocalParticipant, Room } from 'livekit-client';
import { Ledger } from './ledger';

class Calls {
  private current?: Room;
  private readonly ledger = new Ledger();
  get me(): LocalParticipant { return this.room().localParticipant; }
  get localParticipant(): Ledger { return this.ledger; }
  room(): Room { return this.current ?? (this.current = new Room()); }
  static shared(): Calls { return calls; }
}
const calls = new Calls();

const currentRoom = (): Room | undefined => undefined;
async function waitForRoom(): Promise<Room> { return calls.room(); }

// What a function is declared to give is what it gives.
export async function all() {
  await calls.me.setName('a'); //! GG5001
  await calls.room().localParticipant.setMetadata('b'); //! GG5001
  await currentRoom()?.localParticipant.sendText('c'); //! GG5003
  const room = await waitForRoom();
  await room.localParticipant.setCameraEnabled(true); //! GG5002
  await (await waitForRoom()).localParticipant.setMicrophoneEnabled(true); //! GG5002
  calls.localParticipant.setName('ledger');
}
