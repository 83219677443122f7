package a;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
class Outer {
  private LocalParticipant current;
  private Room room;
  class Inner { void go() { Outer.this.current.updateName("x"); } } //! GG5001
  void b() { this.current.updateName("x"); } //! GG5001
  void c() { Runnable r = () -> Outer.this.room.getLocalParticipant().updateName("x"); } //! GG5001
  void d(Object p) { if (p instanceof LocalParticipant me) { me.updateName("x"); } } //! GG5001
  void e(Object p) { ((LocalParticipant) p).updateName("x"); } //! GG5001
}
