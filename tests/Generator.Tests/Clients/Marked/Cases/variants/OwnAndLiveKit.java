package stage;
import io.livekit.android.room.Room;
import org.acme.mesh.LocalParticipant;
import static org.mockito.Mockito.mock;
class Own {
    interface Peer { void updateName(String n); void setMetadata(String m); }
    private final Peer localParticipant;
    private final Room room;
    Own(Peer p, Room r) { localParticipant = p; room = r; }
    void a() { localParticipant.updateName("x"); this.localParticipant.setMetadata("y"); }
    void b(LocalParticipant p) { p.updateName("x"); }
    void c() { mediaSession.setMetadata(new MediaMetadata()); storage.updateMetadata(m); }
    void d() { Room mockRoom = mock(Room.class); mockRoom.getLocalParticipant().updateName("x"); }
    boolean mayRename() { return room.getLocalParticipant().getPermissions().getCanUpdateMetadata(); }
    void e() { if (mayRename()) { room.getLocalParticipant().updateName("x"); } else { room.getLocalParticipant().updateMetadata("y"); } }
    void f() { if (!mayRename()) { toast(); return; } room.getLocalParticipant().updateName("x"); }
    Runnable g() { return () -> room.getLocalParticipant().updateName("x"); } //! GG5001
    void h() { button.setOnClickListener(v -> { if (mayRename()) room.getLocalParticipant().updateName("x"); }); }
}
