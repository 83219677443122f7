import { create } from 'zustand';
import { Room, LocalParticipant } from 'livekit-client';
interface CallState { room: Room | null; me?: LocalParticipant; muted: boolean; seat: { setName(n: string): void } | null }
export const useCallStore = create<CallState>((set) => ({ room: null, muted: false, seat: null }));
export const room = new Room();
