// case: One line, and then the rest.
// policy: GuestPolicy
import { Room } from 'livekit-client';

const room = new Room();

export async function kiosk() {
  // grantgen-disable-next-line GG5001
  await room.localParticipant.setName('kiosk');
  await room.localParticipant.{|GG5001:setName|}('kiosk 2');
  // grantgen-disable GG5001
  await room.localParticipant.setMetadata('{}');
}

export const reset = () => room.localParticipant.setAttributes({});
