// case: The core's sendMessage takes the participant as its first argument.
// policy: QuietPolicy
import { sendMessage } from '@livekit/components-core';
import { Room } from 'livekit-client';

export const room = new Room();
const encoder = new TextEncoder();

export async function react(emoji) {
  await {|GG5003:sendMessage|}(room.localParticipant, encoder.encode(emoji), { topic: 'reactions' });
}
