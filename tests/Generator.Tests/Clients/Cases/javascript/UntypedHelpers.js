// case: Helpers take whatever they are handed.
// policy: GuestPolicy
import { Room, RoomEvent } from 'livekit-client';

export const label = (target, name) => target.setName(name);

export function tag(item) {
  item.setAttributes({ tagged: 'yes' });
  item.inner.setMetadata('{}');
}

export function open(map) {
  const room = new Room();
  room.on(RoomEvent.Disconnected, () => map.clear());
  map.setName?.(room.localParticipant.identity);
  return room;
}
