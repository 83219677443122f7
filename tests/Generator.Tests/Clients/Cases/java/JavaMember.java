// case: Granted, through a lambda and a field.
// policy: MemberPolicy
package com.shop.member;

import io.livekit.android.room.Room;
import java.util.Map;

final class MemberActions {
    private final Room room;
    private final Runnable rename;

    MemberActions(Room room) {
        this.room = room;
        this.rename = () -> room.getLocalParticipant().updateName("Member");
    }

    void run() {
        rename.run();
        room.getLocalParticipant().updateAttributes(Map.of("mood", "fine"));
    }
}
