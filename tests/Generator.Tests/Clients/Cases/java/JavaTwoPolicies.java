// case: A speaker may use the microphone, so only the camera is lacking in both.
// policy: ViewerPolicy;SpeakerPolicy
package com.shop.call;

import io.livekit.android.room.Room;
import kotlin.coroutines.Continuation;

final class Roles {
    static void on(Room room, Continuation<? super Boolean> done) {
        room.getLocalParticipant().setMicrophoneEnabled(true, done);
        room.getLocalParticipant().{|GG5002:setCameraEnabled|}(true, done);
    }
}
