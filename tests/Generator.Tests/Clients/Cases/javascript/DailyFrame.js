// case: Daily's call object updates a participant.
// policy: GuestPolicy
import DailyIframe from '@daily-co/daily-js';

const callFrame = DailyIframe.createFrame({ showLeaveButton: true });

export async function mute() {
  await callFrame.join({ url: 'https://calls.example.com/room' });
  callFrame.updateParticipant('local', { setAudio: false });
  const { local: localParticipant } = callFrame.participants();
  localParticipant.setMetadata?.({ muted: true });
}
