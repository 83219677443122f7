// case: Toggles by source: the microphone is granted, camera and screen are not.
// policy: SpeakerPolicy
import { TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function Buttons() {
  const camera = {|GG5002:useTrackToggle|}({ source: Track.Source.Camera });
  const { buttonProps } = useTrackToggle<Track.Source.Microphone>({ source: Track.Source.Microphone });
  return (
    <div>
      <button {...buttonProps}>Mic</button>
      <button onClick={() => camera.toggle()}>Cam</button>
      <TrackToggle source={Track.Source.Microphone} />
      <{|GG5002:TrackToggle|} source={Track.Source.ScreenShare} captureOptions={{ audio: true }}>
        Share
      </TrackToggle>
    </div>
  );
}
