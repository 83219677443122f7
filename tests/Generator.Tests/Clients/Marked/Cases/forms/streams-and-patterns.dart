import 'package:livekit_client/livekit_client.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
final roomProvider = Provider<Room>((ref) => Room());
final meProvider = StateProvider<LocalParticipant?>((ref) => null);
class A {
  final Map<String, Room> rooms = {};
  late final LocalParticipant me;
  Room? room;
  final notifier = ValueNotifier<LocalParticipant?>(null);
  final controller = StreamController<LocalParticipant>.broadcast();
  void a(String id) { rooms[id]?.localParticipant?.setName('x'); } //! GG5001
  void b() { me.setName('x'); } //! GG5001
  void c() { notifier.value?.setName('x'); } //! GG5001
  void d() { controller.stream.listen((p) => p.setName('x')); } //! GG5001
  void e(WidgetRef ref) { ref.read(roomProvider).localParticipant?.setName('x'); ref.watch(meProvider)?.setName('x'); } //! GG5001
  void f(Participant p) { if (p is LocalParticipant) { p.setName('x'); } } //! GG5001
  void g(Participant p) { if (p is! LocalParticipant) return; p.setName('x'); } //! GG5001
  void h(Participant p) { (p as LocalParticipant).setName('x'); } //! GG5001
  void i(Participant p) { switch (p) { case LocalParticipant me: me.setName('x'); case _: break; } } //! GG5001
  void j(Participant p) { if (p case LocalParticipant me) me.setName('x'); } //! GG5001
  void k() { final lp = room?.localParticipant; if (lp == null) return; lp..setName('x')..setMetadata('y'); } //! GG5001
  void l() { for (final r in rooms.values) { r.localParticipant!.setName('x'); } } //! GG5001
  Future<void> m() async { await room!.connect('u', 't', fastConnectOptions: FastConnectOptions(microphone: TrackOption(enabled: true))); } //! GG5002
  Future<void> n() async { await room!.connect('u', 't', fastConnectOptions: FastConnectOptions(microphone: const TrackOption(enabled: false))); }
  void o(RemoteTrackPublication pub) { pub.subscribe(); } //! GG5004
  void p() { room!.remoteParticipants.values.expand((p) => p.trackPublications.values).forEach((pub) => pub.subscribe()); } //! GG5004
  void q(void Function(LocalParticipant) f) => f(me);
  void r() { q((p) => p.setName('x')); } //! GG5001
  LocalParticipant get s => room!.localParticipant!;
  void t() => s.setName('x'); //! GG5001
  Future<LocalParticipant> u() async => room!.localParticipant!;
  Future<void> v() async { final p = await u(); p.setName('x'); (await u()).setMetadata('x'); } //! GG5001
  final w = <LocalParticipant>[];
  void x() { w.first.setName('x'); w.forEach((p) { p.setName('x'); }); } //! GG5001
  void y() { Future.wait(w.map((p) => p.setName('x'))); } //! GG5001
}
