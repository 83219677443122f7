// case: Props carry the names of the SDK's methods, and a child calls them.
// policy: ViewerPolicy
import { useLocalParticipant } from '@livekit/components-react';

interface ControlsProps {
  setCameraEnabled: (enabled: boolean) => void;
  setMicrophoneEnabled: (enabled: boolean) => void;
}

function Controls({ setCameraEnabled, setMicrophoneEnabled }: ControlsProps) {
  return <i onClick={() => { setCameraEnabled(true); setMicrophoneEnabled(true); }}>all on</i>;
}

export function Page({ app }: { app: ControlsProps }) {
  const { isCameraEnabled } = useLocalParticipant();
  return (
    <div className={isCameraEnabled ? 'on' : 'off'}>
      <Controls setCameraEnabled={(enabled) => app.setCameraEnabled(enabled)} setMicrophoneEnabled={app.setMicrophoneEnabled} />
    </div>
  );
}
