// case: Twilio's hook gives a room, and its participant publishes.
// policy: ViewerPolicy
import { useCallback, useState } from 'react';
import useVideoContext from '../useVideoContext';
import { LocalVideoTrack } from 'twilio-video';

export default function useLocalVideoToggle() {
  const { room } = useVideoContext();
  const localParticipant = room?.localParticipant;
  const [busy, setBusy] = useState(false);

  return useCallback(async (track: LocalVideoTrack) => {
    if (busy) return;
    setBusy(true);
    await localParticipant?.publishTrack(track, { priority: 'low' });
    setBusy(false);
  }, [busy, localParticipant]);
}
