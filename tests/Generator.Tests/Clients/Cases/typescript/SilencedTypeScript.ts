// case: The line below the comment is silent, and nothing else.
// policy: ViewerPolicy
import { Room } from 'livekit-client';

export async function kiosk(room: Room) {
  // grantgen-disable-next-line GG5002
  await room.localParticipant.setCameraEnabled(true);
  await room.localParticipant.{|GG5002:setMicrophoneEnabled|}(true);
  /* grantgen-disable GG5001 */
  await room.localParticipant.setName('kiosk');
  await room.localParticipant.{|GG5003:sendText|}('on', { topic: 'chat' });
}
