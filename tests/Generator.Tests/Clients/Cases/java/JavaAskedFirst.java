// case: The permissions of the participant are asked before it publishes.
// policy: ViewerPolicy
package com.shop.live;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.ParticipantPermission;
import kotlin.coroutines.Continuation;

final class Promoted {
    void onPermissions(Room room, Continuation<? super Boolean> done) {
        ParticipantPermission permissions = room.getLocalParticipant().getPermissions();
        if (permissions != null && permissions.getCanPublish()) {
            room.getLocalParticipant().setMicrophoneEnabled(true, done);
        }
    }
}
