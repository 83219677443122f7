import { create } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import type { Room, LocalParticipant } from 'livekit-client';
export type State = { room?: Room; localParticipant: LocalParticipant | null; name: string; setName: (n: string) => void; setRoom: (r: Room) => void };
export const useStore = create<State>((set) => ({ room: undefined, localParticipant: null, name: '', setName: (name) => set({ name }), setRoom: (room) => set({ room }) }));
export const selectRoom = (s: State) => s.room;
