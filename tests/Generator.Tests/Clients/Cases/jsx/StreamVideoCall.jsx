// case: The call object of another vendor, whose state has a local participant.
// policy: ViewerPolicy
import { useCall, useCallStateHooks } from '@stream-io/video-react-sdk';

export function Buttons() {
  const call = useCall();
  const { useLocalParticipant } = useCallStateHooks();
  const localParticipant = useLocalParticipant();
  return (
    <div title={localParticipant?.name}>
      <button onClick={() => call.setCameraEnabled(true)}>cam</button>
      <button onClick={() => localParticipant.setMicrophoneEnabled(true)}>mic</button>
    </div>
  );
}
