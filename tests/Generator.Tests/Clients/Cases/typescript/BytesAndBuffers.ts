// case: Bytes in one go, in a chain of promises and in a ternary.
// policy: QuietPolicy
import { Room } from 'livekit-client';

export function send(room: Room, bytes: Uint8Array, live: boolean) {
  return live
    ? room.localParticipant.{|GG5003:sendBytes|}(bytes, { topic: 'frames' }).then(() => bytes.length / 2)
    : room.localParticipant.{|GG5003:publishData|}(bytes, { topic: `frames/${bytes.length}` });
}
