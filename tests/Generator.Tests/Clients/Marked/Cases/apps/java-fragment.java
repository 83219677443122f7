package org.example.field;

import android.util.Log;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.Collections;
import kotlin.coroutines.Continuation;

public final class FieldCall {
    private static final String TAG = "FieldCall";
    private final Room room;

    public FieldCall(Room room) {
        this.room = room;
    }

    public void mark(String value) {
        LocalParticipant me = room.getLocalParticipant();
        me.updateAttributes(Collections.singletonMap("mark", value)); //! GG5001
        Log.d(TAG, "me.updateName(\"x\") is not called");
    }

    public void camera(boolean on, Continuation<? super Boolean> done) {
        if (on) {
            room.getLocalParticipant().setCameraEnabled(true, done); //! GG5002
        } else {
            room.getLocalParticipant().setCameraEnabled(false, done);
        }
    }
}
