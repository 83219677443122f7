import 'dart:async';
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart' as lk;
import 'package:provider/provider.dart';

class CallController extends ChangeNotifier {
  CallController(this._room, {required this.me});
  final lk.Room _room;
  lk.LocalParticipant me;
  lk.LocalParticipant? get local => _room.localParticipant;
  late final lk.EventsListener<lk.RoomEvent> _listener = _room.createListener();
  bool get canTalk => _room.localParticipant?.permissions.canPublish ?? false;
  final ValueNotifier<lk.Room?> current = ValueNotifier(null);

  Future<void> rename(String name) async {
    await me.setName(name); //! GG5001
    await local?.setMetadata(name); //! GG5001
    await _room.localParticipant!.setAttributes({}); //! GG5001
    await current.value?.localParticipant?.setName(name); //! GG5001
    _room.localParticipant
      ?..setName(name) //! GG5001
      ..setMetadata(name); //! GG5001
    if (canTalk) {
      await me.setMicrophoneEnabled(true);
    }
    if (!canTalk) return;
    await me.setCameraEnabled(true);
  }

  void listen() {
    _listener
      ..on<lk.RoomConnectedEvent>((e) async {
        await me.setMicrophoneEnabled(true); //! GG5002
      })
      ..on<lk.ParticipantPermissionsUpdatedEvent>((e) async {
        await me.setMicrophoneEnabled(true);
      });
  }
}

class Bar extends StatelessWidget {
  const Bar(this.room, {super.key, required this.participant});
  final lk.Room room;
  final lk.LocalParticipant participant;

  @override
  Widget build(BuildContext context) {
    final controller = context.read<CallController>();
    final lk.LocalParticipant? lp = context.watch<lk.Room>().localParticipant;
    return Column(children: [
      IconButton(onPressed: () => participant.setCameraEnabled(true), icon: x), //! GG5002
      IconButton(onPressed: participant.permissions.canPublish ? () => participant.setCameraEnabled(true) : null, icon: x),
      if (participant.permissions.canPublish) IconButton(onPressed: () => participant.setCameraEnabled(true), icon: x),
      IconButton(onPressed: () async { await lp?.publishData([1]); }, icon: x), //! GG5003
      IconButton(onPressed: controller.canTalk ? () => participant.setMicrophoneEnabled(true) : null, icon: x),
      IconButton(onPressed: () => controller.me.setName('x'), icon: x), //! GG5001
    ]);
  }
}

class _State extends State<Bar> {
  lk.LocalParticipant get me => widget.participant;
  Future<void> go() async {
    await widget.room.localParticipant?.setName('x'); //! GG5001
    await widget.participant.setName('x'); //! GG5001
    await me.setName('x'); //! GG5001
    unawaited(me.setName('y')); //! GG5001
  }
}
