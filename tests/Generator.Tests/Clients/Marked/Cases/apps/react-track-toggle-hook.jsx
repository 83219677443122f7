import React from 'react';
import { useTrackToggle, usePersistentUserChoices, useMediaDeviceSelect } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function MicButton({ label }) {
  const { buttonProps, enabled } = useTrackToggle({ source: Track.Source.Microphone }); //! GG5002
  return <button {...buttonProps}>{enabled ? label : 'off'}</button>;
}

export function CamShortcut() {
  const { toggle } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  React.useEffect(() => {
    const onKey = (e) => e.key === 'v' && toggle();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toggle]);
  return null;
}

export function MicDot() {
  const { enabled, pending } = useTrackToggle({ source: Track.Source.Microphone });
  const { devices } = useMediaDeviceSelect({ kind: 'audioinput' });
  return <span title={pending ? 'wait' : `${devices.length} devices`}>{enabled ? '●' : '○'}</span>;
}
