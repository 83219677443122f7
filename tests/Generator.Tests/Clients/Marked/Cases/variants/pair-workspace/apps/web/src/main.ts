import { room, createRoom, Hand } from '@acme/call';
room.localParticipant.setName('x'); //! GG5001
const mine = createRoom();
mine.localParticipant.setMicrophoneEnabled(true); //! GG5002
export const hand = (h: Hand) => h.room.localParticipant.setAttributes({}); //! GG5001
