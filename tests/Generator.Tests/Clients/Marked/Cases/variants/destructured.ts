import { useLocalParticipant, useRoomContext, useSessionContext } from '@livekit/components-react';
import type { Room } from 'livekit-client';
import { useDraft } from './draft';

// Patterns of every depth, with and without another name.
export function useAll() {
  const { localParticipant: myself } = useLocalParticipant();
  const { localParticipant } = useRoomContext();
  const { room: { localParticipant: inSession } } = useSessionContext();
  const { setName } = useDraft();
  return {
    a: () => myself.setName('a'), //! GG5001
    b: () => localParticipant.setMetadata('b'), //! GG5001
    c: () => inSession.setAttributes({ c: '1' }), //! GG5001
    d: () => setName('d'),
  };
}

export async function hello({ room, text }: { room: Room; text: string }) {
  await room.localParticipant.sendText(text); //! GG5003
}

export const film = async ({ localParticipant: lp }: Room, on = true) => {
  await lp.setCameraEnabled(on); //! GG5002
  await lp.setCameraEnabled(false);
};

export const own = ({ localParticipant }: { localParticipant: { setName(n: string): void } }) => {
  localParticipant.setName('own');
};
