// case: A participant is cast only to be switched off.
// policy: ViewerPolicy
import { useParticipantContext } from '@livekit/components-react';
import { LocalParticipant } from 'livekit-client';

export function ParticipantRow() {
  const participant = useParticipantContext();
  const mute = () => (participant as LocalParticipant)?.setMicrophoneEnabled(false);
  return (
    <div>
      <button onClick={mute}>Don't speak</button>
      <button onClick={() => (participant as LocalParticipant).setScreenShareEnabled(false)}>Stop</button>
    </div>
  );
}
