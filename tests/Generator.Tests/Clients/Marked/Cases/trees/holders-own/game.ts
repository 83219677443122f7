import { create } from 'zustand';
interface Seat { setName(n: string): void; publishData(d: Uint8Array): void }
export interface Table { localParticipant: Seat }
export const useTable = create<{ table: Table | null; room: Table | null }>(() => ({ table: null, room: null }));
export const room: Table = make();
export class Lobby { localParticipant!: Seat; }
