import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { Room, type LocalParticipant } from 'livekit-client';

const LiveContext = createContext<Room | undefined>(undefined);

export function LiveProvider({ children }: { children: ReactNode }) {
  const room = useMemo(() => new Room(), []);
  return <LiveContext.Provider value={room}>{children}</LiveContext.Provider>;
}

export function useLive(): Room {
  const room = useContext(LiveContext);
  if (!room) throw new Error('useLive outside of LiveProvider');
  return room;
}

export const useMe = (): LocalParticipant => useLive().localParticipant;
