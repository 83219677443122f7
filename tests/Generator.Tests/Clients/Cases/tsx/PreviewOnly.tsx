// case: The lobby shows a preview and lets one choose devices; nothing is published.
// policy: ViewerPolicy
import { MediaDeviceSelect, PreJoin, usePersistentUserChoices, usePreviewTracks } from '@livekit/components-react';
import { createLocalVideoTrack } from 'livekit-client';

export function Lobby({ onJoin }: { onJoin: () => void }) {
  const { userChoices, saveUsername, saveVideoInputEnabled } = usePersistentUserChoices();
  const tracks = usePreviewTracks({ video: true, audio: true });
  return (
    <main>
      <p>You're {userChoices.username}, aren't you?</p>
      <PreJoin onSubmit={onJoin} onValidate={() => tracks !== undefined} />
      <MediaDeviceSelect kind="videoinput" onActiveDeviceChange={() => createLocalVideoTrack()} />
      <button onClick={() => { saveUsername('x'); saveVideoInputEnabled(true); }}>Save</button>
    </main>
  );
}
