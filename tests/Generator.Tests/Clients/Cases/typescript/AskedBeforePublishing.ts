// case: The permissions are asked for in the function that publishes.
// policy: ViewerPolicy
import { ParticipantEvent, Room } from 'livekit-client';

export function onPromoted(room: Room) {
  room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, async () => {
    if (room.localParticipant.permissions?.canPublish) {
      await room.localParticipant.setCameraEnabled(true);
      await room.localParticipant.setMicrophoneEnabled(true);
    }
  });
}

export async function chat(room: Room, text: string) {
  if (!room.localParticipant.permissions?.canPublishData) {
    return;
  }
  await room.localParticipant.sendText(text, { topic: 'chat' });
}
