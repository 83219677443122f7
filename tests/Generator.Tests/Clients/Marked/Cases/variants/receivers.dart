import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart' as lk;
import 'package:livekit_components/livekit_components.dart' as lkc;
import 'package:provider/provider.dart';
class Seat { final lk.LocalParticipant me; final lk.Room? room; Seat(this.me, this.room); }
class Ctrl extends ChangeNotifier {
  Ctrl(this.room, {required this.me});
  final lk.Room room;
  final lk.LocalParticipant? me;
  late final lk.Session session = lk.Session.fromConfigurableTokenSource(src);
  final ValueNotifier<lk.Room?> notifier = ValueNotifier<lk.Room?>(null);
  lk.LocalParticipant? get local => room.localParticipant;
  lk.LocalParticipant? find() => room.localParticipant;
  Future<void> a() async => me?.setName('x'); //! GG5001
  Future<void> b(Seat s) async => s.me.setName('x'); //! GG5001
  Future<void> c(Seat s) async { await s.room?.localParticipant?.setName('x'); } //! GG5001
  void d() => local?.setName('x'); //! GG5001
  void e() => find()?.setName('x'); //! GG5001
  void f(lk.Participant p) { if (p is lk.LocalParticipant) p.setName('x'); } //! GG5001
  void g(lk.Participant p) { if (p is! lk.LocalParticipant) return; p.setName('x'); } //! GG5001
  void h(lk.Participant p) { (p as lk.LocalParticipant).setName('x'); } //! GG5001
  void i() { notifier.value?.localParticipant?.setName('x'); } //! GG5001
  void j(BuildContext context) { context.read<lk.Room>().localParticipant?.setName('x'); } //! GG5001
  void k(BuildContext context) { Provider.of<lk.Room>(context, listen: false).localParticipant?.setName('x'); } //! GG5001
  void l() { final me = this.me ?? room.localParticipant!; me.setName('x'); } //! GG5001
  Future<void> m() async {
    await room.connect('u', 't', fastConnectOptions: lk.FastConnectOptions(camera: lk.TrackOption(enabled: true))); //! GG5002
    await room.connect('u', 't', fastConnectOptions: const lk.FastConnectOptions(microphone: lk.TrackOption(enabled: false)));
    await session.start(); //! GG5002
    await session.sendText('x'); //! GG5003
  }
  void n() {
    if (room.localParticipant?.permissions.canPublish ?? false) { room.localParticipant?.setMicrophoneEnabled(true); }
    debugPrint('${room.localParticipant?.permissions}');
    room.localParticipant?.setMetadata('x'); //! GG5001
    final ok = room.localParticipant!.permissions.canPublishData;
    if (!ok) return;
    room.localParticipant!.publishData([1]);
  }
  Future<void> o() async {
    if (!await Permission.camera.request().isGranted) return;
    await room.localParticipant?.setCameraEnabled(true); //! GG5002
  }
  void p() {
    room.createListener()
      ..on<lk.ParticipantPermissionsUpdatedEvent>((e) { room.localParticipant?.setCameraEnabled(true); })
      ..on<lk.RoomConnectedEvent>((e) { room.localParticipant?.setCameraEnabled(true); }); //! GG5002
  }
  void q() { room.localParticipant?..setName('q'); } //! GG5001
  void r(lk.EventsListener<lk.RoomEvent> l) => l.on<lk.ParticipantPermissionsUpdatedEvent>((_) => room.localParticipant?.setName('x'));
}
extension Hand on lk.LocalParticipant { Future<void> hand() => setAttributes({'a': '1'}); } //! GG5001
extension RoomHand on lk.Room { Future<void>? hand() => localParticipant?.setName('x'); } //! GG5001
class W extends StatelessWidget {
  const W(this.participant, {super.key});
  final lk.LocalParticipant participant;
  Widget build(BuildContext context) => Consumer<lkc.MediaDeviceContext>(builder: (context, ctx, _) => IconButton(onPressed: () => ctx.enableMicrophone())); //! GG5002
}
class WS extends State<W> {
  bool get may => widget.participant.permissions.canPublish;
  void a() { widget.participant.setMicrophoneEnabled(true); } //! GG5002
  Widget build(BuildContext c) => IconButton(onPressed: may ? () => widget.participant.setMicrophoneEnabled(true) : null);
}
