// case: A chain from the room to a publication, subscribed to.
// policy: PublisherPolicy
import { Room, Track } from 'livekit-client';

export function pin(room, identity) {
  room.remoteParticipants.get(identity)?.getTrackPublication(Track.Source.Camera)?.{|GG5004:setSubscribed|}(true);
}

export function unpin(room, identity) {
  room.remoteParticipants.get(identity)?.getTrackPublication(Track.Source.Camera)?.setSubscribed(false);
}

export default new Room({ dynacast: true });
