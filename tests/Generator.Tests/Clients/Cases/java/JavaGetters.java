// case: The getter in place of the property, and a continuation as the last argument.
// policy: ViewerPolicy
package com.shop.call;

import io.livekit.android.room.Room;
import kotlin.coroutines.Continuation;

public final class CallController {
    private final Room room;

    public CallController(Room room) {
        this.room = room;
    }

    public void speak(Continuation<? super Boolean> continuation) {
        room.getLocalParticipant().{|GG5002:setMicrophoneEnabled|}(true, continuation);
    }

    public void show(boolean on, Continuation<? super Boolean> continuation) {
        room.getLocalParticipant()
            .{|GG5002:setCameraEnabled|}(on, continuation);
    }

    public void hide(Continuation<? super Boolean> continuation) {
        room.getLocalParticipant().setCameraEnabled(false, continuation);
    }
}
