// case: A text block with quotes and a char literal before the call.
// policy: QuietPolicy
package com.shop.chat;

import io.livekit.android.room.Room;
import io.livekit.android.room.track.DataPublishReliability;
import java.nio.charset.StandardCharsets;
import kotlin.Result;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;

final class Hello {
    private static final char QUOTE = '"';
    private static final String BODY = """
        {"say":"room.getLocalParticipant().publishData(\"x\")", "it's":"fine"}
        """;

    void send(Room room) {
        byte[] bytes = BODY.replace(QUOTE, '\'').getBytes(StandardCharsets.UTF_8);
        room.getLocalParticipant().{|GG5003:publishData|}(bytes, DataPublishReliability.RELIABLE, "chat", null, new Continuation<Result<? extends Unit>>() {
            @Override public CoroutineContext getContext() { return EmptyCoroutineContext.INSTANCE; }
            @Override public void resumeWith(Object result) { System.out.println("sent"); }
        });
    }
}
