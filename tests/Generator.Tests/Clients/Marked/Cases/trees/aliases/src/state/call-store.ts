import { create } from 'zustand';
import type { Room } from 'livekit-client';
export const useCall = create<{ room: Room | null }>(() => ({ room: null }));
