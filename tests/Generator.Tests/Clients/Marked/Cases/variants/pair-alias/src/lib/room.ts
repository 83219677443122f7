import { Room } from 'livekit-client';

export const hallRoom = new Room({ dynacast: true });
export const hallBoard = { localParticipant: { setName: (n: string) => n } };
