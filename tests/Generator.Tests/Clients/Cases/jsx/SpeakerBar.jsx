// case: A bar with three toggles, two of which the policy refuses.
// policy: SpeakerPolicy
import { TrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export const Bar = () => (
  <nav>
    <TrackToggle source={Track.Source.Microphone}>Mic</TrackToggle>
    <{|GG5002:TrackToggle|} source={Track.Source.Camera}>Cam</TrackToggle>
    <{|GG5002:TrackToggle|} source="screen_share" />
  </nav>
);
