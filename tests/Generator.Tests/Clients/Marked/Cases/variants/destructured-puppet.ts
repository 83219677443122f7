// The room is an object of the file, whose participant has no stated type.
import type { Room } from 'livekit-client';

class PuppetParticipant {
  async setName(name: string) { console.log(name); }
}

export class PuppetTheatre {
  readonly localParticipant = new PuppetParticipant();
}

export async function play(theatre: PuppetTheatre): Promise<void> {
  const { localParticipant } = theatre;
  await localParticipant.setName('Punch');
}

export async function playForReal(room: Room): Promise<void> {
  const { localParticipant } = room;
  await localParticipant.setName('Judy'); //! GG5001
}
