import { LiveKitRoom, TrackToggle, useSession, VoiceAssistantControlBar } from '@livekit/components-react';
import { TokenSource, Track } from 'livekit-client';

export function Voice({ token }: { token: string }) {
  return (
    <LiveKitRoom token={token} serverUrl="wss://x" audio={true}>
      <TrackToggle source={Track.Source.Microphone} />
      <VoiceAssistantControlBar />
      <TrackToggle source={Track.Source.Camera} /> {/*! GG5002 */}
    </LiveKitRoom>
  );
}

export function Call() {
  const session = useSession(TokenSource.endpoint('/token'));
  return (
    <>
      <button onClick={() => session.start()}>Voice</button>
      <button onClick={() => session.room.localParticipant.setCameraEnabled(true)}>Video</button> {/*! GG5002 */}
    </>
  );
}
