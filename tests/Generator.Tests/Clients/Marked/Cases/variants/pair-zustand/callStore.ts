import { create } from 'zustand';
import { Room } from 'livekit-client';

interface CallState {
  room: Room | null;
  draft: { setName(name: string): void };
  join(url: string, token: string): Promise<void>;
}

// The store's state has LiveKit's room under `room`, and a draft of the app's own.
export const useCallStore = create<CallState>()((set) => ({
  room: null,
  draft: { setName: () => {} },
  join: async (url, token) => {
    const room = new Room();
    await room.connect(url, token);
    await room.localParticipant.setMicrophoneEnabled(true); //! GG5002
    set({ room });
  },
}));
