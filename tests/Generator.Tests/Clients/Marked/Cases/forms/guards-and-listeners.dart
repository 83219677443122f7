import 'package:livekit_client/livekit_client.dart';
import 'package:flutter/material.dart';
import 'package:permission_handler/permission_handler.dart';
class A {
  A(this.room) {
    room.createListener()
      ..on<ParticipantPermissionsUpdatedEvent>((e) async { await room.localParticipant?.setMicrophoneEnabled(true); })
      ..on<RoomConnectedEvent>((e) async { await room.localParticipant?.setMicrophoneEnabled(true); }); //! GG5002
  }
  final Room room;
  bool get canSpeak => room.localParticipant?.permissions.canPublish ?? false;
  Future<void> go() async {
    final me = room.localParticipant;
    if (me == null || !me.permissions.canPublish) return;
    await me.setCameraEnabled(true);
    await me.setName('x'); //! GG5001
  }
  Future<void> device() async {
    final status = await Permission.microphone.request();
    if (status.isGranted) await room.localParticipant?.setMicrophoneEnabled(true); //! GG5002
    final permissions = await [Permission.camera].request();
    if (permissions[Permission.camera]!.isGranted) { await room.localParticipant?.setCameraEnabled(true); } //! GG5002
  }
  Widget build(BuildContext context) => Column(children: [
    if (room.localParticipant?.permissions.canPublish ?? false) IconButton(onPressed: () => room.localParticipant?.setCameraEnabled(true), icon: x),
    IconButton(onPressed: canSpeak ? () => room.localParticipant?.setMicrophoneEnabled(true) : null, icon: x),
    IconButton(onPressed: !canSpeak ? null : () => room.localParticipant?.setMicrophoneEnabled(true), icon: x),
    Visibility(visible: canSpeak, child: IconButton(onPressed: () => room.localParticipant?.setMicrophoneEnabled(true), icon: x)),
    IconButton(onPressed: () { debugPrint('$canSpeak'); room.localParticipant?.setMicrophoneEnabled(true); }, icon: x), //! GG5002
  ]);
}
