// case: The one source that is listed, in a component, a hook and a prop.
// policy: SpeakerPolicy
import { Chat, LiveKitRoom, TrackToggle, useLocalParticipant, useTrackToggle, VoiceAssistantControlBar } from '@livekit/components-react';
import { Track } from 'livekit-client';

function Mic() {
  const { toggle } = useTrackToggle({ source: Track.Source.Microphone });
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => toggle()} onBlur={() => localParticipant.setMicrophoneEnabled(true)}>It's on</button>;
}

export const Panel = ({ token }: { token: string }) => (
  <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio={true} video={false}>
    <Mic />
    <TrackToggle source={Track.Source.Microphone} />
    <VoiceAssistantControlBar />
    <Chat />
  </LiveKitRoom>
);
