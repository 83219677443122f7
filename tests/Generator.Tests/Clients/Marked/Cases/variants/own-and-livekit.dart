import 'package:livekit_client/livekit_client.dart' hide Session;
import 'session.dart';
class Peer { void setName(String n) {} Future<void> publishData(List<int> d) async {} }
class Mesh { final Peer localParticipant = Peer(); Room? room; }
class FakeRoom extends Fake implements Room {}
void a(Mesh mesh, Session session, dynamic thing) {
  mesh.localParticipant.setName('x');
  mesh.room?.localParticipant?.setName('x'); //! GG5001
  session.start();
  session.sendText('x');
}
class Vm {
  Vm(this._mesh);
  final Mesh _mesh;
  Peer get localParticipant => _mesh.localParticipant;
  void b() { localParticipant.setName('x'); _mesh.localParticipant.publishData([1]); }
  void c() { FakeRoom().localParticipant?.setName('x'); }
}
class MockLocalParticipant extends Mock implements LocalParticipant {}
void main() { final p = MockLocalParticipant(); p.setName('x'); }
void subscribe(Stream<int> s, RemoteTrackPublication pub, Newsletter n) { s.listen((_) {}); pub.subscribe(); n.subscribe(); } //! GG5004
