// case: A typed local variable, a cast and a pattern of instanceof.
// policy: GuestPolicy
package com.shop.call;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.Participant;
import java.util.Map;

final class Profile {
    void save(Room room, String name) {
        LocalParticipant me = room.getLocalParticipant();
        me.{|GG5001:updateName|}(name);
        me.{|GG5001:updateAttributes|}(Map.of("plan", "free"));
    }

    void tag(Participant participant) {
        ((LocalParticipant) participant).{|GG5001:updateMetadata|}("{}");
        if (participant instanceof LocalParticipant local) {
            local.{|GG5001:updateName|}("self");
        }
    }
}
