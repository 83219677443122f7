package a;
import io.livekit.android.room.Room;
class Seat { void updateName(String x) {} void setMetadata(String x) {} }
class Table {
  private Seat localParticipant; private Room room;
  Seat getLocalParticipant() { return localParticipant; }
  void a() { localParticipant.updateName("x"); getLocalParticipant().setMetadata("y"); this.localParticipant.setMetadata("z"); }
  void b() { room.getLocalParticipant().updateName("x"); } //! GG5001
  void c(Table t) { t.getLocalParticipant().updateName("x"); }
  void d(java.util.List<Seat> s) { s.forEach(p -> p.updateName("x")); for (Seat p : s) p.setMetadata("x"); }
}
