import { LiveKitRoom, RoomAudioRenderer, BarVisualizer, VoiceAssistantControlBar, useVoiceAssistant, DisconnectButton } from '@livekit/components-react';

function Visual() {
  const { state, audioTrack } = useVoiceAssistant();
  return <BarVisualizer state={state} trackRef={audioTrack} barCount={5} />;
}

// It's the bar's own microphone button that publishes.
export default function Widget({ token, url, onClose }) {
  return (
    <LiveKitRoom token={token} serverUrl={url} connect onDisconnected={onClose}>
      <Visual />
      <VoiceAssistantControlBar /> {/*! GG5002 */}
      <DisconnectButton>Bye</DisconnectButton>
      <RoomAudioRenderer />
    </LiveKitRoom>
  );
}
