// case: An assignment to the SDK's fields is local, and needs no grant.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export function mirror(room: Room, name: string) {
  room.localParticipant.name = name;
  room.localParticipant.metadata = JSON.stringify({ name });
  const { name: shown, metadata, attributes } = room.localParticipant;
  return [shown, metadata, attributes, room.localParticipant.permissions].join();
}
