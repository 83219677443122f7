import { useLocalParticipant, useChat } from '@livekit/components-react';
export function useMe() { const { localParticipant } = useLocalParticipant(); return { me: localParticipant, muted: false }; }
export { useChat } from '@livekit/components-react';
import { Room, LocalParticipant } from 'livekit-client';
export class CallService {
  room = new Room();
  lp: LocalParticipant | null = null;
  other = new Seat();
}
