// case: Two methods, one name: the second is a form field.
// policy: GuestPolicy
package com.shop.form;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.Map;

final class Form {
    String who(Room room) {
        LocalParticipant target = room.getLocalParticipant();
        return String.valueOf(target.getIdentity());
    }

    void fill(Field target) {
        target.updateName("name");
        target.updateAttributes(Map.of("required", "true"));
    }

    interface Field {
        void updateName(String name);
        void updateAttributes(Map<String, String> attributes);
    }
}
