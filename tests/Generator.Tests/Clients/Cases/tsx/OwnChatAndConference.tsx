// case: Components of the app are named as those of LiveKit.
// policy: ViewerPolicy
import { LiveKitRoom, RoomAudioRenderer, useTracks } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { Chat } from '../chat/Chat';
import { ControlBar, VoiceAssistantControlBar } from './bars';
import { TrackToggle } from '@/ui/toggles';

function Stage() {
  const tracks = useTracks([Track.Source.Camera, Track.Source.ScreenShare]);
  return <p>{tracks.length}</p>;
}

export default function Conference({ token }: { token: string }) {
  return (
    <LiveKitRoom token={token} serverUrl="wss://media.example.com">
      <RoomAudioRenderer />
      <Stage />
      <Chat />
      <ControlBar controls={{ microphone: true }} />
      <VoiceAssistantControlBar />
      <TrackToggle source={Track.Source.Camera} />
    </LiveKitRoom>
  );
}
