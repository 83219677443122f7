import type { LocalParticipant, Room } from 'livekit-client';
import { vi } from 'vitest';
import { Lobby } from '../src/lobby';

// A double of the file's own, whatever it is called, is nobody's participant.
const fakeParticipant = { setName: vi.fn(), publishData: vi.fn() };
const fakeRoom = { localParticipant: fakeParticipant, disconnect: vi.fn() };

class StubParticipant {
  calls: string[] = [];
  async setAttributes(a: Record<string, string>) { this.calls.push(Object.keys(a).join()); }
}

export async function rehearse() {
  const lobby = new Lobby();
  fakeRoom.localParticipant.setName('x');
  fakeParticipant.publishData(new Uint8Array());
  const stub = new StubParticipant();
  await stub.setAttributes({ a: '1' });
  return lobby;
}

// Next to the doubles, the real one.
export async function perform(room: Room, me: LocalParticipant) {
  await room.localParticipant.setName('x'); //! GG5001
  await me.publishData(new Uint8Array()); //! GG5003
}
