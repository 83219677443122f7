import { LiveKitRoom, TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function CameraOnly({ token }: { token: string }) {
  return (
    <LiveKitRoom token={token} serverUrl="wss://x" video>
      <TrackToggle source={Track.Source.Camera} />
      <TrackToggle source={Track.Source.Microphone} /> {/*! GG5002 */}
      <TrackToggle source={Track.Source.ScreenShare} captureOptions={{ audio: true }} /> {/*! GG5002 */}
    </LiveKitRoom>
  );
}

export const Loud = ({ token }: { token: string }) => (
  <LiveKitRoom token={token} serverUrl="wss://x" audio video /> //! GG5002
);

export function Cam() {
  const { buttonProps } = useTrackToggle({ source: Track.Source.Camera });
  return <button {...buttonProps} />;
}
