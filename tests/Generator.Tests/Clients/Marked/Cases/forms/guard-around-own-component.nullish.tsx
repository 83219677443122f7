import { useLocalParticipantPermissions, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

// `??=` and a component of the same file: as in livekit-examples/realtime-room-monitor.
export function Bar({ controls }: { controls?: { microphone?: boolean } }) {
  const visible = { leave: true, ...controls };
  const permissions = useLocalParticipantPermissions();
  if (!permissions) {
    visible.microphone = false;
  } else {
    visible.microphone ??= permissions.canPublish;
  }
  return <div>{visible.microphone && <MicButton />}</div>;
}

function MicButton() {
  const { buttonProps } = useTrackToggle({ source: Track.Source.Microphone });
  return <button {...buttonProps} />;
}
