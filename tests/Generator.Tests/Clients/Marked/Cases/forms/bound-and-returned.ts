import type { LocalParticipant, Room } from 'livekit-client';

type Setter<K extends keyof LocalParticipant> = LocalParticipant[K];

// A bound method that is returned is called by whoever gets it.
export const publisher = (room: Room): Setter<'publishTrack'> => room.localParticipant.publishTrack.bind(room.localParticipant); //! GG5002

export function sender(room: Room) {
  return room.localParticipant.sendText.bind(room.localParticipant); //! GG5003
}

export function renamer(room: Room, own?: (name: string) => void) {
  return own ?? room.localParticipant.setName.bind(room.localParticipant); //! GG5001
}
