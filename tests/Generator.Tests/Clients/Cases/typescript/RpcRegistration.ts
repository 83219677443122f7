// case: The handler answers by data, whether the room or the participant registers it.
// policy: QuietPolicy
import { Room, RpcInvocationData } from 'livekit-client';

export function serve(room: Room) {
  room.{|GG5003:registerRpcMethod|}('volume', async (data: RpcInvocationData) => data.payload);
  room.localParticipant.{|GG5003:registerRpcMethod|}('mute', async () => 'ok');
  room.unregisterRpcMethod('mute');
}

export async function pose(room: Room) {
  const track = await room.localParticipant.{|GG5003:publishDataTrack|}({ name: 'pose' });
  track.tryPush({ payload: new Uint8Array(4) });
}
