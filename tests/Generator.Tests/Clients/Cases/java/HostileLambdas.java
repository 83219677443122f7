// case: lambdas, loops and inner classes hide the alias
// policy: GuestPolicy
package com.shop.live;

import com.shop.model.Bot;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.List;
import java.util.Map;

public final class Roster {
    private final List<Bot> bots;
    private final Room room;

    Roster(List<Bot> bots, Room room) {
        this.bots = bots;
        this.room = room;
    }

    void all(Map<String, Bot> byName) {
        LocalParticipant me = room.getLocalParticipant();
        me.{|GG5001:updateName|}("me");
        Runnable later = () -> me.{|GG5001:updateMetadata|}("later");
        later.run();
    }

    void others(Map<String, Bot> byName) {
        bots.forEach(me -> me.updateName("lambda"));
        byName.forEach((id, me) -> me.updateName(id));
        bots.stream().map((Bot me) -> me.updateName("typed")).count();
        for (Bot me : bots) {
            me.updateMetadata("loop");
        }
        for (final var me : byName.entrySet()) me.getValue().updateName("entry");
        new Visitor() {
            @Override public void visit(Bot me) { me.updateAttributes(Map.of("a", "b")); }
        }.visit(bots.get(0));
    }

    static final class Seat {
        private final Bot me;
        Seat(Bot me) { this.me = me; }
        void rename() { this.me.updateName("seat"); me.updateMetadata("seat"); }
    }
}
