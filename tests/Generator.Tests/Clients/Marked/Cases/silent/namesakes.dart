import 'package:livekit_client/livekit_client.dart' as lk;
class LocalParticipant { void setName(String x) {} Future<void> publishData(List<int> d) async {} }
class Room { final localParticipant = LocalParticipant(); }
class A { final Room room; final lk.Room call; A(this.room, this.call); LocalParticipant? me;
  void a() { room.localParticipant.setName('x'); me?.publishData([]); }
  void b() { call.localParticipant?.setName('x'); } //! GG5001
  void c(Session session) { session.start(); }
  void d(Stream<String> s, StreamSubscription x) { s.listen((p) => print(p)); newsletter.subscribe(); topic.subscribe(); }
  void e(ChatService chat) { chat.sendMessage('x'); roomBloc.sendMessage('y'); }
}
class Session { void start() {} }
