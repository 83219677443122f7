// case: A remote publication is subscribed to by hand.
// policy: PublisherPolicy
package com.shop.grid;

import io.livekit.android.room.track.RemoteTrackPublication;
import io.livekit.android.room.track.TrackPublication;

final class Tiles {
    void pin(RemoteTrackPublication publication) {
        publication.{|GG5004:setSubscribed|}(true);
    }

    void unpin(TrackPublication publication) {
        ((RemoteTrackPublication) publication).setSubscribed(false);
    }
}
