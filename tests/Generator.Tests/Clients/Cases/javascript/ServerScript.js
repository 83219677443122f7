// case: A script of the backend removes, mutes and updates participants by the server's API.
// policy: ViewerPolicy
import { AccessToken, DataPacket_Kind, RoomServiceClient } from 'livekit-server-sdk';

const svc = new RoomServiceClient(process.env.LIVEKIT_URL, process.env.LIVEKIT_API_KEY, process.env.LIVEKIT_API_SECRET);

export async function moderate(room, identity, payload) {
  await svc.updateParticipant(room, identity, { name: 'x', metadata: '{}', permission: { canPublish: true } });
  await svc.mutePublishedTrack(room, identity, 'TR_1', true);
  await svc.sendData(room, payload, DataPacket_Kind.RELIABLE, { topic: 'moderation' });
  const at = new AccessToken('devkey', 'secret', { identity, name: 'x', metadata: '{}', attributes: { a: 'b' } });
  return at.toJwt();
}
