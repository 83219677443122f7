// case: getters and types of another package that have the SDK's names
// policy: ViewerPolicy
package com.shop.live;

import static org.mockito.Mockito.mock;

import com.shop.conference.LocalParticipant;
import com.shop.conference.Seat;
import io.livekit.android.room.Room;

class Conference {
    private final LocalParticipant mine;
    private Seat localParticipant;
    private final Room mockRoom = mock(Room.class);

    Conference(LocalParticipant mine) { this.mine = mine; }

    public Seat getLocalParticipant() { return localParticipant; }

    void start() {
        mine.setCameraEnabled(true);
        localParticipant.updateName("field");
        this.localParticipant.updateMetadata("field");
        getLocalParticipant().updateName("getter");
        mockRoom.getLocalParticipant().updateName("mock");
    }

    void live(Room room) {
        room.getLocalParticipant().{|GG5001:updateName|}("live");
        String text = """
            room.getLocalParticipant().updateName("text");
            """;
        char quote = '"'; /* room.getLocalParticipant().updateName("comment") */
        System.out.println(text + quote);
    }
}
