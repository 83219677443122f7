// case: publications in loops and closures, and a feed beside them
// policy: PublisherPolicy
import { Room, RoomEvent } from 'livekit-client';
export function follow(room: Room, feed: { setSubscribed(on: boolean): void }) {
  feed.setSubscribed(true);
  room.on(RoomEvent.TrackPublished, (publication) => {
    publication.{|GG5004:setSubscribed|}(true);
    feed.setSubscribed(true);
  });
  for (const p of room.remoteParticipants.values()) {
    p.trackPublications.forEach((x) => x.{|GG5004:setSubscribed|}(true));
  }
}
