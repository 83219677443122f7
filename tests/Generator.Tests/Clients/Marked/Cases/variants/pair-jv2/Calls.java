package app.call;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
public final class Calls {
    private static Calls instance;
    private Room room;
    public static Calls get() { return instance; }
    public Room room() { return room; }
    public LocalParticipant me() { return room.getLocalParticipant(); }
}
