// case: Subscriptions without auto-subscribe, of typed publications.
// policy: PublisherPolicy
import { RemoteParticipant, RemoteTrackPublication, Room, RoomEvent } from 'livekit-client';

export function watch(room: Room) {
  room.on(RoomEvent.TrackPublished, (publication: RemoteTrackPublication, participant: RemoteParticipant) => {
    console.log(participant.identity);
    publication.{|GG5004:setSubscribed|}(true);
    publication.setEnabled(true);
  });
}

export function hide(publication: RemoteTrackPublication) {
  publication.setSubscribed(false);
}
