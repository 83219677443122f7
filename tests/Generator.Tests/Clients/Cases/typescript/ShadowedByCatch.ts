// case: Parameters of arrows, loops and a catch shadow the alias above them.
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { forms, retry } from './forms';

export async function reset(room: Room) {
  const me = room.localParticipant;
  forms.forEach((me) => me.setName(''));
  for (const me of forms) {
    me.setAttributes({ value: '' });
  }
  try {
    await retry();
  } catch (me) {
    me.setMetadata('failed');
  }
  return me.identity;
}
