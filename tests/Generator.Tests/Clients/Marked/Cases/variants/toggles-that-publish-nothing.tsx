import { TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

// An unknown source is refused by the SDK before anything is sent; a state that is read sends nothing.
export function Strip({ open }: { open: () => void }) {
  const { enabled: sharing } = useTrackToggle({ source: Track.Source.ScreenShare });
  const cam = useTrackToggle({ source: Track.Source.Camera });
  const mic = useTrackToggle({ source: Track.Source.Microphone }); //! GG5002
  return (
    <nav hidden={sharing} data-cam={cam.enabled}>
      <TrackToggle source={Track.Source.Unknown} onClick={open}>Backgrounds</TrackToggle>
      <TrackToggle source={Track.Source.Unknown} showIcon={false} onClick={() => open()} />
      <button {...mic.buttonProps} />
      <TrackToggle source={Track.Source.Microphone}>Talk</TrackToggle> {/*! GG5002 */}
    </nav>
  );
}
