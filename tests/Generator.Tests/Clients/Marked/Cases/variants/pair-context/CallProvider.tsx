import { createContext, useContext, type ReactNode } from 'react';
import { Room } from 'livekit-client';

const CallContext = createContext<Room | null>(null);

// The context's type argument, and the hook's result.
export const useCall = (): Room => {
  const room = useContext(CallContext);
  if (!room) throw new Error('outside of a call');
  return room;
};
export function CallProvider({ room, children }: { room: Room; children: ReactNode }) {
  return <CallContext.Provider value={room}>{children}</CallContext.Provider>;
}
export default CallContext;
