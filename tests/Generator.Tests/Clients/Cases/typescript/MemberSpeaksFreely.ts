// case: The policy grants all of this.
// policy: MemberPolicy
import { LocalVideoTrack, Room } from 'livekit-client';

export async function everything(room: Room, track: LocalVideoTrack) {
  await room.localParticipant.setName('Member');
  await room.localParticipant.setMetadata('{}');
  await room.localParticipant.editChatMessage('new', await room.localParticipant.sendChatMessage('old'));
  await room.localParticipant.publishTrack(track);
  await room.localParticipant.setScreenShareEnabled(true, { audio: true });
}
