import { useLocalParticipant } from '@livekit/components-react';
import type { LocalParticipant } from 'livekit-client';

// A hook of the app's own that hands on the participant.
export function useMe(): LocalParticipant {
  const { localParticipant } = useLocalParticipant();
  return localParticipant;
}
export const rename = (me: LocalParticipant, name: string) => me.setName(name); //! GG5001
