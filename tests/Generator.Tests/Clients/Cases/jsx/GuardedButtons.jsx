// case: The buttons are there if the participant may publish.
// policy: ViewerPolicy
import { useLocalParticipant } from '@livekit/components-react';

export function Buttons() {
  const { localParticipant } = useLocalParticipant();
  const canPublish = localParticipant.permissions?.canPublish;
  return canPublish ? (
    <button onClick={() => localParticipant.setCameraEnabled(true)}>Don't be shy</button>
  ) : null;
}
