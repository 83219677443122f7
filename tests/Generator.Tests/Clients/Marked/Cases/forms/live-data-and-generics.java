package a;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.*;
import io.livekit.android.ConnectOptions;
import androidx.lifecycle.*;
class VM extends ViewModel {
  private final MutableLiveData<LocalParticipant> me = new MutableLiveData<>();
  private final LiveData<Room> room;
  @Nullable private LocalParticipant localParticipant;
  static VM instance;
  VM(LiveData<Room> room) { this.room = room; }
  void a() { me.getValue().updateName("x"); } //! GG5001
  void b() { room.getValue().getLocalParticipant().updateName("x"); } //! GG5001
  void c() { if (localParticipant != null) { localParticipant.updateName("x"); } } //! GG5001
  void d(LifecycleOwner o) { me.observe(o, p -> p.updateName("x")); } //! GG5001
  void e() { VM.instance.localParticipant.updateMetadata("x"); } //! GG5001
  void f(Participant p) { LocalParticipant lp = (LocalParticipant) p; lp.updateName("x"); } //! GG5001
  void g(Participant p) { if (!(p instanceof LocalParticipant lp)) return; lp.updateName("x"); } //! GG5001
  void h(boolean on) { LocalParticipant lp = on ? room.getValue().getLocalParticipant() : null; lp.updateName("x"); } //! GG5001
  void i(java.util.List<LocalParticipant> all) { all.get(0).updateName("x"); all.stream().map(p -> p).forEach(p -> p.updateName("y")); } //! GG5001
  void j() { new Thread(() -> { room.getValue().getLocalParticipant().publishData(new byte[0]); }).start(); } //! GG5003
  void k(Room r) { r.connect("u", "t", new ConnectOptions(true, null, null, true, true), c); } //! GG5002
  LocalParticipant l() { return localParticipant; }
  void m() { l().updateName("x"); this.l().updateMetadata("y"); } //! GG5001
  void n() { java.util.function.Supplier<LocalParticipant> s = this::l; s.get().updateName("x"); } //! GG5001
  void p() { Optional.ofNullable(localParticipant).ifPresent(lp -> lp.updateName("x")); } //! GG5001
  void q() { try { localParticipant.setName("x", null); } catch (Exception e) { } } //! GG5001
  <T extends LocalParticipant> void r(T t) { t.updateName("x"); } //! GG5001
}
