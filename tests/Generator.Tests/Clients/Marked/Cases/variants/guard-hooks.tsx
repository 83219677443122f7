import { TrackToggle, useLocalParticipant, useLocalParticipantPermissions, useParticipantPermissions } from '@livekit/components-react';
import { Track } from 'livekit-client';

// LiveKit's own hooks tell what the participant may do; they guard what stands behind their answer.
export function MicButton() {
  const rights = useLocalParticipantPermissions();
  const { localParticipant } = useLocalParticipant();
  return (
    <div>
      {rights?.canPublish && <TrackToggle source={Track.Source.Microphone} />}
      <button disabled={!rights?.canUpdateMetadata} onClick={() => localParticipant.setAttributes({ muted: '1' })}>Mute me</button>
      <TrackToggle source={Track.Source.Camera} /> {/*! GG5002 */}
      <button onClick={() => localParticipant.setName('guest')}>Rename</button> {/*! GG5001 */}
    </div>
  );
}

export function Presenter() {
  const { localParticipant } = useLocalParticipant();
  const may = useParticipantPermissions({ participant: localParticipant });
  if (!may?.canPublish) return null;
  return <TrackToggle source={Track.Source.ScreenShare} />;
}

// The hook is called, and its answer is only shown.
export function Shown() {
  const rights = useLocalParticipantPermissions();
  return (
    <section title={JSON.stringify(rights)}>
      <TrackToggle source={Track.Source.Microphone} /> {/*! GG5002 */}
    </section>
  );
}
