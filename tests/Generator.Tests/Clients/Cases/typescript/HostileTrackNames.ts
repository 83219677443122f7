// case: what has a track in its name, and is none
// policy: PublisherPolicy
import { RemoteTrackPublication, Room, RoomEvent } from 'livekit-client';
import { newsletterTracker, trackingPreferences, trackList, trackService } from './app';
import { soundtrackClub } from './club';

export class Wiring {
  constructor(private readonly trackers: Tracker[], private readonly publicationsShop: Shop) {}

  wire(room: Room): void {
    trackList.setSubscribed(true);
    newsletterTracker.setSubscribed(true);
    trackingPreferences.setSubscribed(true);
    trackService.getChannel('news').setSubscribed(true);
    soundtrackClub.setSubscribed(true);
    this.trackers.forEach((it) => it.setSubscribed(true));
    this.publicationsShop.member.setSubscribed(true);

    room.on(RoomEvent.TrackPublished, (publication: RemoteTrackPublication) => {
      publication.{|GG5004:setSubscribed|}(true);
      publication.setEnabled(true);
    });
    room.on(RoomEvent.TrackPublished, (pub) => {
      pub.{|GG5004:setSubscribed|}(true);
    });
    for (const participant of room.remoteParticipants.values()) {
      participant.trackPublications.forEach((t) => t.{|GG5004:setSubscribed|}(true));
    }
  }
}
