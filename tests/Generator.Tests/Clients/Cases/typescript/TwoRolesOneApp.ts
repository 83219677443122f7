// case: Data is lacking in both policies, tracks in one.
// policy: ViewerPolicy;QuietPolicy
import { Room } from 'livekit-client';

export const say = (room: Room, text: string) => room.localParticipant.{|GG5003:sendText|}(text, { topic: 'chat' });

export const show = (room: Room) => room.localParticipant.setCameraEnabled(true);

export async function sign(room: Room) {
  await room.localParticipant.{|GG5001:setAttributes|}({ signed: 'yes' });
}
