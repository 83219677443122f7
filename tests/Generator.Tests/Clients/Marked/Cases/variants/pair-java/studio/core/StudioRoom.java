package variants.studio.core;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;

public class StudioRoom {
    private final Room room;
    public final StudioSign sign = new StudioSign();
    public StudioRoom(Room room) { this.room = room; }
    public Room getRoom() { return room; }
    public LocalParticipant anchor() { return room.getLocalParticipant(); }
    public static class StudioSign { public void updateName(String name) {} }
}
