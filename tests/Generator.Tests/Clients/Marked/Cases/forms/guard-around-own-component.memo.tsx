import { useLocalParticipant } from '@livekit/components-react';
import { memo } from 'react';

// memo and forwardRef hand on the component that they wrap.
export function Bar() {
  const { localParticipant } = useLocalParticipant();
  return <div>{localParticipant.permissions?.canPublish && <MicButton />}</div>;
}

const MicButton = memo(() => {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.setMicrophoneEnabled(true)} />;
});
