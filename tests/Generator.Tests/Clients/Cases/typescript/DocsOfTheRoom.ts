// case: Calls in JSDoc, in comments and in strings.
// policy: QuietPolicy
import { Room } from 'livekit-client';

/**
 * @example
 * ```ts
 * room.localParticipant?.registerRpcMethod('greet', async () => 'hi');
 * await room.localParticipant.sendText('hi');
 * ```
 */
export function open(room: Room) {
  // await room.localParticipant.publishData(new Uint8Array());
  const source = room.toString();
  if (source.indexOf('localParticipant.sendText(') >= 0 || source.includes("room.localParticipant.performRpc({")) {
    throw new Error(`no room.localParticipant.publishDtmf(1, '1') here`);
  }
  return room; /* room.localParticipant.setName('x') */
}
