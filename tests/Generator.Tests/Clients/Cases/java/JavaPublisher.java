// case: The policy lacks subscriptions alone, and this publishes.
// policy: PublisherPolicy
package com.shop.stage;

import io.livekit.android.room.Room;
import io.livekit.android.room.track.LocalVideoTrack;
import io.livekit.android.room.track.RemoteTrackPublication;
import kotlin.coroutines.Continuation;

final class Source {
    static void go(Room room, LocalVideoTrack track, RemoteTrackPublication other, Continuation<? super Boolean> done) {
        room.getLocalParticipant().publishVideoTrack(track, done);
        room.getLocalParticipant().setMicrophoneEnabled(true, done);
        other.setSubscribed(false);
        other.setEnabled(false);
    }
}
