// case: A conference of another product.
// policy: GuestPolicy
import JitsiMeetJS from '@lyno/lib-jitsi-meet';

export function attach(conference) {
  const localParticipant = conference.localParticipant;
  localParticipant.setName('me');
  conference.localParticipant.setMetadata({ raised: true });
  conference.setLocalParticipantProperty('raised', true);
  conference.on(JitsiMeetJS.events.conference.USER_JOINED, (id) => conference.localParticipant.sendText(id));
}
