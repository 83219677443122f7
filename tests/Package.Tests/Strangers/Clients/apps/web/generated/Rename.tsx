import { Room } from 'livekit-client';

export const rename = (room: Room) => room.localParticipant.setName('vendored');
