import { useLocalParticipantPermissions, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useCallback } from 'react';

// LiveKit's React starter: the hook returns the toggle together with what the permission says; the bar shows the button only then.
export function useBar(controls: { microphone?: boolean } = {}) {
  const visible = { leave: true, ...controls };
  const permissions = useLocalParticipantPermissions();
  const microphoneToggle = useTrackToggle({ source: Track.Source.Microphone });
  visible.microphone ??= permissions?.canPublish ?? false;
  const toggleMicrophone = useCallback(async (enabled?: boolean) => {
    await microphoneToggle.toggle(enabled);
  }, [microphoneToggle.enabled]);
  return { visible, microphoneToggle: { ...microphoneToggle, toggle: toggleMicrophone } };
}
