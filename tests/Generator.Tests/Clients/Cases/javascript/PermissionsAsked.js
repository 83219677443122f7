// case: The function looks at the participant's permissions.
// policy: ViewerPolicy
import { Room } from 'livekit-client';

export const room = new Room();

export async function speak() {
  const { permissions } = room.localParticipant;
  if (!permissions || !permissions.canPublish) {
    throw new Error('ask the host first');
  }
  await room.localParticipant.setMicrophoneEnabled(true);
}
