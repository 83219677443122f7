import type { LocalParticipant, Room } from 'livekit-client';
import { Puppet } from './puppet';

declare const pool: { find(id: string): LocalParticipant | undefined; puppet(): Puppet };

// Whatever operand it is, and whatever joins them, it is the local participant.
export async function raise(a: Room | undefined, b: Room, loud: boolean) {
  const first = a?.localParticipant ?? b.localParticipant;
  await first.setAttributes({ hand: '1' }); //! GG5001
  const chosen = loud ? b.localParticipant : undefined;
  await chosen?.sendText('hello'); //! GG5003
  await (a ?? b).localParticipant.setName('x'); //! GG5001
  const me = pool.find('me') || b.localParticipant;
  await me.setMetadata('x'); //! GG5001
  const doll = pool.puppet() as Puppet;
  await doll.setMetadata('x');
}

export const last = (a: Room, found?: LocalParticipant) => (found ?? a.localParticipant).setName('z'); //! GG5001
