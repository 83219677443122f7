// case: another SDK's participant kept under the same name
// policy: ViewerPolicy
import { Room } from 'livekit-client';
import Video from 'twilio-video';
export async function both(token) {
  const twilioRoom = await Video.connect(token);
  twilioRoom.localParticipant.publishTrack(track);
  const localParticipant = twilioRoom.localParticipant;
  localParticipant.publishTrack(track);
}
