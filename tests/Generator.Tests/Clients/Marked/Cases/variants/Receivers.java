package stage;
import io.livekit.android.room.Room;
import io.livekit.android.ConnectOptions;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.Participant;
class Stage {
    private final Room room;
    private LocalParticipant me;
    private java.util.concurrent.atomic.AtomicReference<Room> ref;
    Stage(Room room) { this.room = room; this.me = room.getLocalParticipant(); }
    LocalParticipant participant() { return room.getLocalParticipant(); }
    void a() { me.updateMetadata("x"); } //! GG5001
    void b() { participant().updateName("x"); } //! GG5001
    void c(Participant p) { if (p instanceof LocalParticipant) { ((LocalParticipant) p).updateName("x"); } } //! GG5001
    void d(Participant p) { if (p instanceof LocalParticipant lp) { lp.updateName("x"); } } //! GG5001
    void e() { ref.get().getLocalParticipant().updateName("x"); } //! GG5001
    void f() {
        if (!room.getLocalParticipant().getPermissions().getCanPublish()) return;
        room.getLocalParticipant().setMicrophoneEnabled(true, null);
        room.getLocalParticipant().updateName("a"); //! GG5001
    }
    void g() {
        if (checkSelfPermission("x") != 0) { return; }
        room.getLocalParticipant().setCameraEnabled(true, null); //! GG5002
        System.out.println(me.getPermissions());
        me.updateAttributes(map); //! GG5001
    }
    void h(Object o) {
        var x = (LocalParticipant) o;
        x.updateName("x"); //! GG5001
        for (Room r : rooms) { r.getLocalParticipant().updateName("x"); } //! GG5001
    }
}
