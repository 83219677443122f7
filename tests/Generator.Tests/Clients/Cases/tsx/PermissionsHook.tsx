// case: The component asks for the permissions before it offers to publish.
// policy: ViewerPolicy
import { useLocalParticipant, useLocalParticipantPermissions } from '@livekit/components-react';

export function RaiseToSpeak() {
  const permissions = useLocalParticipantPermissions();
  const { localParticipant } = useLocalParticipant();

  if (!permissions?.canPublish) {
    return <p>You can't speak yet.</p>;
  }
  return <button onClick={() => localParticipant.setMicrophoneEnabled(true)}>Speak</button>;
}
