package a;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.*;
import io.livekit.android.room.track.RemoteTrackPublication;
import java.util.*;
class Bot {
  private final Map<String, Room> rooms = new HashMap<>();
  private final Optional<LocalParticipant> opt = Optional.empty();
  private LocalParticipant me() { return room.getLocalParticipant(); }
  private Room room;
  void a() { rooms.get("x").getLocalParticipant().updateName("x"); } //! GG5001
  void b() { me().updateName("x"); } //! GG5001
  void c() { for (Room r : rooms.values()) r.getLocalParticipant().updateName("x"); } //! GG5001
  void d() { opt.ifPresent(p -> p.updateName("x")); } //! GG5001
  void e(Participant p) { if (p instanceof LocalParticipant) { ((LocalParticipant) p).updateName("x"); } } //! GG5001
  void f() { rooms.forEach((id, r) -> r.getLocalParticipant().updateName("x")); } //! GG5001
  void g(java.util.function.Consumer<LocalParticipant> c) { c.accept(me()); }
  void h() { g(p -> p.updateName("x")); } //! GG5001
  void i() { final LocalParticipant lp = Objects.requireNonNull(room.getLocalParticipant()); lp.updateName("x"); } //! GG5001
  void j(RemoteTrackPublication pub) { pub.setSubscribed(true); } //! GG5004
  void k(Participant p) { switch (p) { case LocalParticipant lp -> lp.updateName("x"); default -> {} } } //! GG5001
  record Call(Room room, LocalParticipant me) {}
  void l(Call call) { call.me().updateName("x"); call.room().getLocalParticipant().updateName("y"); } //! GG5001
  void m() { var lp = room.getLocalParticipant(); lp.updateName("x"); } //! GG5001
  void n() { room.getLocalParticipant().setMicrophoneEnabled(true, new Continuation<>() { }); } //! GG5002
}
