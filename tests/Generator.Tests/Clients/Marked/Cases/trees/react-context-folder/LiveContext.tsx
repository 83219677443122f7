import { createContext, useContext, type ReactNode } from 'react';
import { Room, type LocalParticipant } from 'livekit-client';

interface Live {
  room: Room;
  participant: LocalParticipant;
}

const Context = createContext<Live | null>(null);

export function LiveProvider({ room, children }: { room: Room; children: ReactNode }) {
  return <Context.Provider value={{ room, participant: room.localParticipant }}>{children}</Context.Provider>;
}

export function useLive(): Live {
  const live = useContext(Context);
  if (!live) throw new Error("useLive wants a LiveProvider; it can't find one");
  return live;
}
