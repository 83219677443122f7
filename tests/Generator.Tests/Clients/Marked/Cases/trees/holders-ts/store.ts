import { create } from 'zustand';
import type { LocalParticipant, Room } from 'livekit-client';

interface CallState {
  room: Room | null;
  me?: LocalParticipant;
  canTalk: boolean;
  setRoom(room: Room): void;
}

export const useCall = create<CallState>((set) => ({ room: null, canTalk: false, setRoom: (room) => set({ room }) }));
export const getRoom = () => useCall.getState().room!;
export function meOf(): LocalParticipant { return getRoom().localParticipant; }
export default useCall;
