// case: A comment that names another rule, one that stands in a string, and one a line too early.
// policy: GuestPolicy
import { Room } from 'livekit-client';

const note = '// grantgen-disable GG5001';

export async function rename(room: Room) {
  // grantgen-disable-next-line GG5003
  await room.localParticipant.{|GG5001:setName|}(note);
  // grantgen-disable-next-line GG5001

  await room.localParticipant.{|GG5001:setMetadata|}(note);
}
