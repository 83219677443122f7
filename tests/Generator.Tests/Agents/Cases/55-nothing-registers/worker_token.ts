import { AccessToken, RoomAgentDispatch, RoomConfiguration } from 'livekit-server-sdk';

export async function token(room: string, identity: string) {
  const at = new AccessToken(undefined, undefined, { identity });
  at.addGrant({ roomJoin: true, room });
  at.roomConfig = new RoomConfiguration({ agents: [new RoomAgentDispatch({ agentName: 'concierge' })] });
  return at.toJwt();
}
