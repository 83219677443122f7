import { useContext, createContext } from 'react';
import { Room } from 'livekit-client';
import { useLocalParticipant } from '@livekit/components-react';

const RoomCtx = createContext<Room | null>(null);
export const useMyRoom = () => useContext(RoomCtx);
export function useMe() {
  const { localParticipant } = useLocalParticipant();
  return localParticipant;
}
export function useCallState() {
  const { localParticipant } = useLocalParticipant();
  const canTalk = localParticipant.permissions?.canPublish ?? false;
  return { me: localParticipant, canTalk };
}
export { RoomCtx };
