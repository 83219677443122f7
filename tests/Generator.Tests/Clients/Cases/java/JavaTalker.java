// case: The policy lists what is turned on here.
// policy: TalkerPolicy
package com.shop.call;

import io.livekit.android.room.Room;
import io.livekit.android.room.track.DataPublishReliability;
import kotlin.coroutines.Continuation;

final class Talk {
    static void start(Room room, Continuation<? super Boolean> done) {
        room.getLocalParticipant().setCameraEnabled(true, done);
        room.getLocalParticipant().setMicrophoneEnabled(true, done);
        room.getLocalParticipant().setScreenShareEnabled(false, null, done);
    }
}
