import type { Room } from 'livekit-client';

// Only switching on needs the permission, and it is asked for then.
export async function toggle(room: Room, enable: boolean) {
  if (enable) {
    const may = room.localParticipant.permissions?.canPublish;
    if (!may) {
      return;
    }
  }
  await room.localParticipant.setMicrophoneEnabled(enable);
}
