import { LocalParticipant, type Room } from 'livekit-client';

export interface Envelope<T> { kind: string; body: T }

// Generic arrows, with a result stated, and a default.
export const broadcast = <T,>(p: LocalParticipant, kind: string, body: T, reliable = true): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify({ kind, body } satisfies Envelope<T>));
  return p.publishData(bytes, { reliable }); //! GG5003
};

export const withParticipant = (room: Room, run: (p: LocalParticipant) => Promise<void>): Promise<void> =>
  run(room.localParticipant);

export const typing = (room: Room): Promise<void> =>
  withParticipant(room, async (p): Promise<void> => {
    await p.setAttributes({ typing: 'true' }); //! GG5001
  });

export const nick = ({ localParticipant }: Pick<Room, 'localParticipant'>, name: string): void => {
  localParticipant.setName(name).catch((e: unknown): void => console.warn(e)); //! GG5001
};
