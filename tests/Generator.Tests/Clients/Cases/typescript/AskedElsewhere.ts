// case: One function asks, and the other publishes without asking.
// policy: ViewerPolicy
import { Room } from 'livekit-client';

export function mayPublish(room: Room): boolean {
  return room.localParticipant.permissions?.canPublish ?? false;
}

export async function publish(room: Room) {
  await room.localParticipant.{|GG5002:setCameraEnabled|}(true);
}
