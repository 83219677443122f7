// case: The participant is kept in a typed field.
// policy: SpeakerPolicy
package com.shop.stage;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.track.LocalAudioTrack;
import io.livekit.android.room.track.LocalVideoTrack;
import kotlin.coroutines.Continuation;

final class Stage {
    private LocalParticipant local;

    void attach(Room room) {
        this.local = room.getLocalParticipant();
    }

    void present(LocalVideoTrack video, LocalAudioTrack audio, Continuation<? super Boolean> done) {
        local.{|GG5002:publishVideoTrack|}(video, done);
        local.publishAudioTrack(audio, done);
    }
}
