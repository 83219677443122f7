import type { Room } from 'livekit-client';

// Logical assignments carry a permission as `=` does.
export async function talk(room: Room, wanted: boolean) {
  let mayTalk = wanted;
  mayTalk &&= room.localParticipant.permissions?.canPublish ?? false;
  if (mayTalk) {
    await room.localParticipant.setMicrophoneEnabled(true);
  }
  room.localParticipant.setName('x'); //! GG5001
}
