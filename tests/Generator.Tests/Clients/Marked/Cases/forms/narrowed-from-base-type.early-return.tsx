import { RemoteTrackPublication, TrackPublication } from 'livekit-client';
import { useEffect } from 'react';

// A type test that returns early leaves the narrowed type behind it, as in `if (x instanceof T) { … }`.
type Props = { publication: TrackPublication; hearable: boolean };
export function Playback({ publication, hearable }: Props) {
  useEffect(() => {
    if (!(publication instanceof RemoteTrackPublication)) {
      return;
    }
    publication?.setSubscribed(hearable); //! GG5004
  }, [hearable, publication]);
  return null;
}
