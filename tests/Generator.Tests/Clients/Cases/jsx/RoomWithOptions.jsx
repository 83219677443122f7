// case: Props over several lines, one with an object, one with a conditional.
// policy: ViewerPolicy
import { LiveKitRoom, GridLayout, ParticipantTile } from '@livekit/components-react';

export function Meeting({ token, preview }) {
  return (
    <{|GG5002:LiveKitRoom|}
      serverUrl={'wss://media.example.com'}
      token={token}
      options={{ adaptiveStream: true }}
      audio={{ noiseSuppression: true }}
      onDisconnected={() => { window.location = '/'; }}
    >
      {preview ? null : <GridLayout tracks={[]}><ParticipantTile /></GridLayout>}
    </LiveKitRoom>
  );
}
