import 'package:livekit_client/livekit_client.dart';
import 'package:flutter/material.dart';
class Page extends StatefulWidget { final Room room; const Page(this.room, {super.key}); @override State<Page> createState() => _S(); }
class _S extends State<Page> {
  LocalParticipant? get _me => widget.room.localParticipant;
  late final EventsListener<RoomEvent> _listener = widget.room.createListener();
  Participant? current;
  static Room? active;
  @override void initState() { super.initState();
    _listener..on<RoomConnectedEvent>((_) => _me?.setName('x')) //! GG5001
      ..on<ParticipantPermissionsUpdatedEvent>((event) { if (event.participant is LocalParticipant) _me?.setCameraEnabled(true); });
    widget.room.addListener(_change);
  }
  void _change() => _me?.setMetadata('x'); //! GG5001
  Future<void> a() async => await widget.room.localParticipant!.setMicrophoneEnabled(!muted); //! GG5002
  Future<void> b() async { final p = current; if (p is LocalParticipant) await p.setName('x'); } //! GG5001
  Future<void> c() async { final lp = active?.localParticipant ?? widget.room.localParticipant; await lp?.setName('x'); } //! GG5001
  Future<void> d() async { final me = switch (current) { LocalParticipant p => p, _ => null }; await me?.setName('x'); } //! GG5001
  Future<void> e() async { if (_me case final me?) await me.setName('x'); } //! GG5001
  Future<void> f() async { final lp = muted ? _me : active!.localParticipant; lp!.setName('x'); } //! GG5001
  Future<void> g() async { await (current as LocalParticipant?)?.setName('x'); } //! GG5001
  Future<void> h() async { var tracks = await LocalAudioTrack.create(); await _me!.publishAudioTrack(tracks); } //! GG5002
  Future<void> i() async { for (final pub in p.trackPublications.values) { await pub.subscribe(); } } //! GG5004
  Future<void> j() async { final (room, me) = pair(); await me.setName('x'); } //! GG5001
  (Room, LocalParticipant) pair() => (widget.room, widget.room.localParticipant!);
  Future<void> k(Future<Room> f) async { final r = await f; r.localParticipant?.setName('x'); (await f).localParticipant?.setName('y'); } //! GG5001
  Future<void> l() => Future.delayed(Duration.zero, () => _me?.setName('x')); //! GG5001
  Future<void> m() async { await widget.room.connect('u', 't', fastConnectOptions: FastConnectOptions(camera: TrackOption(track: t))); } //! GG5002
  Future<void> n() async { widget.room.registerRpcMethod('x', (d) async => ''); await _me!.performRpc(PerformRpcParams()); } //! GG5003
  @override Widget build(BuildContext context) => Row(children: [
    IconButton(onPressed: () async { await _me?.setCameraEnabled(true); }, icon: x), //! GG5002
    Switch(value: on, onChanged: (v) => _me?.setMicrophoneEnabled(v)), //! GG5002
    if (_me != null) TextButton(onPressed: () => _me!.publishData([1]), child: x), //! GG5003
    FutureBuilder<Room>(future: f, builder: (context, snapshot) => TextButton(onPressed: () => snapshot.data!.localParticipant?.setName('x'), child: x)), //! GG5001
    ValueListenableBuilder<LocalParticipant?>(valueListenable: n, builder: (context, me, child) => TextButton(onPressed: () => me?.setName('x'), child: x)), //! GG5001
    Builder(builder: (context) { final room = context.watch<Room>(); return TextButton(onPressed: () => room.localParticipant?.setName('x'), child: x); }), //! GG5001
  ]);
}
