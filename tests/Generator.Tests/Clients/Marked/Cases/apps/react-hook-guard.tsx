import { useLocalParticipant, useLocalParticipantPermissions, TrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function Controls() {
  const { localParticipant } = useLocalParticipant();
  const permissions = useLocalParticipantPermissions();

  const rename = async (name: string) => {
    if (!permissions?.canUpdateMetadata) return;
    await localParticipant.setName(name);
  };

  return (
    <footer>
      {permissions?.canPublish && <TrackToggle source={Track.Source.Microphone}>Mic</TrackToggle>}
      {permissions?.canPublish ? <TrackToggle source={Track.Source.Camera}>Camera</TrackToggle> : <i>View only</i>}
      <button disabled={!permissions?.canUpdateMetadata} onClick={() => rename('me')}>Rename</button>
      {permissions?.canPublish && <button onClick={() => localParticipant.setScreenShareEnabled(true)}>Share</button>}
    </footer>
  );
}

export function Ungated() {
  return (
    <div>
      <TrackToggle source={Track.Source.ScreenShare} /> {/*! GG5002 */}
    </div>
  );
}
