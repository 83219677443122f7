import { Room } from 'livekit-client';
export const session = $state<{ room: Room | null; draft: string }>({ room: null, draft: '' });
export const getRoom = () => session.room;
