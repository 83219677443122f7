import 'store.dart';
class V { final TreeStore store; V(this.store);
  void a() { store.room.localParticipant?.setName('x'); } //! GG5001
  void b() { store.me?.setName('x'); store.seat.setName('y'); } //! GG5001
}
