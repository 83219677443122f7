// case: In each function the name is bound anew.
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { bucket, tracer } from './infra.js';

export function who(room) {
  const p = room.localParticipant;
  return p.identity;
}

export function trace(room) {
  const p = tracer.startSpan(room.name);
  p.setAttributes({ room: room.name });
  p.setName('x');
}

export const upload = (p = bucket.file('a')) => p.setMetadata({ kind: 'a' });

export default Room;
