// case: A regular expression stands right after a condition, and holds one quote.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export async function clean(room: Room, names: string[]) {
  for (const name of names) {
    if (name.length > 1) /it's|`/.test(name) && console.log(name);
    const ratio = (name.length + 1) / 2 / names.length;
    await room.localParticipant.{|GG5001:setName|}(`${name}'${ratio}`);
  }
}
