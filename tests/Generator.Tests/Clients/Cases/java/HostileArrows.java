// case: methods of the class behind arrows, and the participant behind others
// policy: GuestPolicy
package com.shop.live;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.Optional;
import java.util.concurrent.Executor;

final class Profile {
    private String name;
    private final Executor executor;

    Profile(Executor executor) { this.executor = executor; }

    String updateName(String name) { this.name = name; return name; }

    void show(Room room) {
        Optional.of(room.getLocalParticipant()).map(localParticipant -> updateName(localParticipant.getName()));
        Optional.of(room).ifPresent(it -> updateName("x"));
    }

    void mine(Room room) {
        LocalParticipant me = room.getLocalParticipant();
        executor.execute(() -> me.{|GG5001:updateName|}("later"));
        executor.execute(() -> room.getLocalParticipant().{|GG5001:updateMetadata|}("later"));
        Optional.of(me).ifPresent((LocalParticipant lp) -> lp.{|GG5001:updateAttributes|}(null));
        int kind = switch (name) { case "a" -> 1; default -> 2; };
        String text = kind > 1 ? me.getName() : name;
        updateName(text);
    }
}
