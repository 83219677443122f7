import { LocalParticipant, Room, type RpcInvocationData } from 'livekit-client';

let current: Room | undefined;

function requireRoom(): Room {
  if (!current) throw new Error('no room');
  return current;
}

function self(): LocalParticipant {
  return requireRoom().localParticipant;
}

export function init(room: Room) {
  current = room;
  requireRoom().registerRpcMethod('locate', async (data: RpcInvocationData) => data.payload); //! GG5003
}

export async function ask(identity: string): Promise<string> {
  return self().performRpc({ destinationIdentity: identity, method: 'locate', payload: '' }); //! GG5003
}

export async function label(text: string) {
  const me = self();
  await me.setMetadata(text); //! GG5001
}
