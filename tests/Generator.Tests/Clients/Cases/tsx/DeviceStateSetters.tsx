// case: State of a lobby page before anything is published.
// policy: ViewerPolicy
import { PreJoin, usePreviewTracks } from '@livekit/components-react';
import { useState } from 'react';

export function Lobby({ onReady }: { onReady: (camera: boolean, mic: boolean) => void }) {
  const [cameraEnabled, setCameraEnabled] = useState(false);
  const [micEnabled, setMicrophoneEnabled] = useState(false);
  const tracks = usePreviewTracks({ audio: micEnabled, video: cameraEnabled });

  return (
    <main>
      <PreJoin onSubmit={() => onReady(cameraEnabled, micEnabled)} />
      <button onClick={() => setCameraEnabled(!cameraEnabled)}>{tracks?.length}</button>
      <button onClick={() => setMicrophoneEnabled(true)}>mic</button>
    </main>
  );
}
