package org.example.guarded;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.ParticipantPermission;

class Guarded {
    private final Room room;

    Guarded(Room room) {
        this.room = room;
    }

    void rename(String name) {
        ParticipantPermission permission = room.getLocalParticipant().getPermissions();
        if (permission == null || !permission.getCanUpdateMetadata()) {
            return;
        }
        room.getLocalParticipant().updateName(name);
    }

    void note(String text) {
        LocalParticipant local = room.getLocalParticipant();
        System.out.println(local.getPermissions());
        local.updateMetadata(text); //! GG5001
    }
}
