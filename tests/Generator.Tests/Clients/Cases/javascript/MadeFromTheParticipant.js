// case: What is made with the participant as an argument is not the participant.
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { shapes } from './shapes.js';

export const room = new Room();

export function paint() {
  const shape = shapes.create(room.localParticipant.identity);
  shape.setName(`it's ${room.localParticipant.name}`);
  shape.setAttributes({ fill: 'teal' });
  return shape;
}
