// case: a simulation of rooms, beside an import of LiveKit's track
// policy: ViewerPolicy
package com.shop.sim;

import io.livekit.android.room.track.Track;
import java.util.List;
import java.util.stream.Stream;

final class Simulation {
    static final class SimParticipant {
        private String name = "";
        void updateName(String name) { this.name = name; }
        void setCameraEnabled(boolean on) {}
    }

    static final class SimRoom {
        private final SimParticipant local = new SimParticipant();
        SimParticipant getLocalParticipant() { return local; }
        void performRpc(String method) {}
    }

    void run(Track.Source source) {
        SimRoom room = new SimRoom();
        room.getLocalParticipant().updateName("it's " + source);
        room.performRpc("x");
        var me = room.getLocalParticipant();
        me.setCameraEnabled(true);
        List<SimRoom> rooms = Stream.generate(SimRoom::new).limit(3).toList();
        rooms.forEach(each -> each.getLocalParticipant().updateName("each"));
        for (SimRoom each : rooms) {
            each.getLocalParticipant().setCameraEnabled(true);
        }
    }
}
