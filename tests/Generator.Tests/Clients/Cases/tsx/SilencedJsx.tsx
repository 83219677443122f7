// case: A comment of JSX silences the line of the tag.
// policy: ViewerPolicy
import { Chat, LiveKitRoom, TrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function Kiosk({ token }: { token: string }) {
  return (
    // grantgen-disable-next-line GG5002
    <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio={true}>
      {/* grantgen-disable-next-line GG5002 */}
      <TrackToggle source={Track.Source.Microphone} />
      <{|GG5002:TrackToggle|} source={Track.Source.Camera} />
      {/* grantgen-disable GG5003 */}
      <Chat />
    </LiveKitRoom>
  );
}
