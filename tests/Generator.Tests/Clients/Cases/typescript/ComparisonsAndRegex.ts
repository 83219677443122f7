// case: Less-than, a shift, a postfix increment before a slash, and a regular expression with a class that holds a slash.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export function measure(room: Room, a: number, b: number, text: string): number {
  let i = 0;
  const r = i++ / 2 + (a < b ? a >> 1 : b) / 3;
  const words = text.match(/[/"'`]room\.localParticipant\.setName\([^/]*\)[/"'`]/g) ?? [];
  const tail = text.replace(/\/\/ room\.localParticipant\.setMetadata\(/, "");
  return r / words.length + tail.length / room.numParticipants; // room.localParticipant.setName('x') / 2
}
