import { LocalParticipant, type Participant, type Room } from 'livekit-client';

interface Recorder { setMetadata(m: string): void }

// Casts, brackets and taken methods: the same call in other clothes.
export async function dressed(room: Room, p: Participant, thing: unknown) {
  await (p as LocalParticipant).setName('a'); //! GG5001
  await (thing as unknown as Room).localParticipant.setMetadata('b'); //! GG5001
  await (<LocalParticipant>p).setAttributes({ c: '1' }); //! GG5001
  await room.localParticipant['setName']('d'); //! GG5001
  await (room.localParticipant.setCameraEnabled as (on: boolean) => Promise<unknown>)(true); //! GG5002
  const { setName } = room.localParticipant; await setName('e'); //! GG5001
  (thing as Recorder).setMetadata('f');
  if (p instanceof LocalParticipant) {
    await p.publishData(new Uint8Array()); //! GG5003
  }
}

export const bound = (room: Room) => {
  const talk = room.localParticipant.setMicrophoneEnabled.bind(room.localParticipant); //! GG5002
  return talk;
};

// A type that is spoken of is no call.
export type Setter = LocalParticipant['setScreenShareEnabled'];
export type Namer = Room['localParticipant']['setName'];
