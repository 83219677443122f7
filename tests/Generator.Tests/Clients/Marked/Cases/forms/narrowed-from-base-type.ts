// A publication that is declared with LiveKit's base type is narrowed by a type test, as a participant is.
import { RemoteTrackPublication, TrackPublication } from 'livekit-client';

export function listen(publication: TrackPublication) {
  if (publication instanceof RemoteTrackPublication) publication.setSubscribed(true); //! GG5004
}

export function hear(publication: TrackPublication | undefined, hearable: boolean) {
  if (!(publication instanceof RemoteTrackPublication)) {
    return;
  }
  publication.setSubscribed(hearable); //! GG5004
}

export function show(publication: TrackPublication) {
  return publication.trackName;
}
