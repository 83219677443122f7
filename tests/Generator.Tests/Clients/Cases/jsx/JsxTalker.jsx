// case: What the policy lists, by hook, tag and prop.
// policy: TalkerPolicy
import { LiveKitRoom, TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

const Cam = () => {
  const { toggle } = useTrackToggle({ source: Track.Source.Camera });
  return <button onClick={() => toggle(true)}>I'm here</button>;
};

export const Page = ({ token }) => (
  <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio={true} video={true}>
    <Cam />
    <TrackToggle source={Track.Source.Microphone} />
    <TrackToggle source="camera" />
  </LiveKitRoom>
);
