// case: generics, records, nested builders and method references
// policy: ViewerPolicy
package com.shop.live;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Directory<P extends Directory.Named> {
    interface Named { void updateName(String name); }

    record Seat(String id) implements Named {
        @Override public void updateName(String name) { System.out.println("it's " + name); }
    }

    static class Builder {
        private String name;
        Builder updateName(String name) { this.name = name; return this; }
        Builder updateMetadata(String text) { return this; }
    }

    private final List<P> all = new ArrayList<>();
    private P localParticipant;
    private Seat me;

    void rename(String name) {
        localParticipant.updateName(name);
        this.localParticipant.updateName(name);
        me.updateName(name);
        all.forEach(localParticipant -> localParticipant.updateName(name));
        new Builder().updateName(name).updateMetadata("{}");
        Consumer<String> later = me::updateName;
        later.accept("localParticipant.updateName(\"x\")");
        P first = all.get(0);
        first.updateName(name);
    }

    void live(Room room) {
        final LocalParticipant me = room.getLocalParticipant();
        me.{|GG5001:updateName|}("live");
        Object any = me;
        ((LocalParticipant) any).{|GG5001:updateMetadata|}("cast");
        ((Seat) any).updateName("seat");
    }
}
