import React, { createContext, useContext, useState } from 'react';
import { Room, LocalParticipant } from 'livekit-client';
interface CallValue { room: Room; me?: LocalParticipant; draft: { setName(n: string): void }; canSpeak: boolean }
const Context = createContext<CallValue | undefined>(undefined);
export function CallProvider({ children }: { children: React.ReactNode }) {
  const [room] = useState(() => new Room());
  const canSpeak = room.localParticipant.permissions?.canPublish ?? false;
  return <Context.Provider value={{ room, me: room.localParticipant, draft: { setName() {} }, canSpeak }}>{children}</Context.Provider>;
}
export const useCallContext = () => {
  const value = useContext(Context);
  if (!value) throw new Error('no call');
  return value;
};
export function useRoomFromCall() { return useCallContext().room; }
