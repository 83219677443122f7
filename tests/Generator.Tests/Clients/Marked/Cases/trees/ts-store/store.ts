import { Room } from 'livekit-client';
import { create } from 'zustand';

interface CallState {
  room: Room | null;
  muted: boolean;
  setRoom(room: Room | null): void;
}

export const useCallStore = create<CallState>((set) => ({
  room: null,
  muted: true,
  setRoom: (room) => set({ room }),
}));

export const sharedRoom = new Room();
