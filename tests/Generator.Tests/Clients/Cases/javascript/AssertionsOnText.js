// case: A check of source text names the calls in strings and in a regular expression.
// policy: ViewerPolicy
import { Room } from 'livekit-client';

const wanted = ["localParticipant.setMicrophoneEnabled(true)", 'room.localParticipant.publishTrack(', /room\.localParticipant\.setCameraEnabled\(true\)/];

export function uses(source) {
  return wanted.some((w) => (w instanceof RegExp ? w.test(source) : source.indexOf(w) >= 0));
}

export const help = `Call room.localParticipant.setCameraEnabled(true) \` or \${room.localParticipant.setName('x')}`;
export const room = new Room();
