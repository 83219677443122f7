// case: The core of the components makes a toggle for a room.
// policy: SpeakerPolicy
import { sendMessage, setupMediaToggle } from '@livekit/components-core';
import { Room, Track } from 'livekit-client';

const room = new Room();

export const camera = {|GG5002:setupMediaToggle|}(Track.Source.Camera, room);
export const microphone = setupMediaToggle(Track.Source.Microphone, room);

export function wave() {
  return sendMessage(room.localParticipant, new Uint8Array([1]), { topic: 'wave' });
}
