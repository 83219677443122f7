import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';
import 'package:permission_handler/permission_handler.dart';

// Conditions that ask the participant guard; the device's permission and a print do not.
class Controls extends StatelessWidget {
  const Controls({super.key, required this.room});
  final Room room;

  bool get mayRename => room.localParticipant?.permissions.canUpdateMetadata ?? false;

  Future<void> rename(String name) async {
    if (!mayRename) return;
    await room.localParticipant?.setName(name);
  }

  Future<void> film() async {
    if (!await Permission.camera.request().isGranted) return;
    await room.localParticipant?.setCameraEnabled(true); //! GG5002
  }

  Future<void> stamp() async {
    debugPrint('may: ${room.localParticipant?.permissions.canUpdateMetadata}');
    await room.localParticipant?.setMetadata('stamp'); //! GG5001
  }

  @override
  Widget build(BuildContext context) {
    final me = room.localParticipant!;
    final rights = me.permissions;
    return Row(children: [
      if (rights.canPublish) IconButton(onPressed: () => me.setMicrophoneEnabled(true), icon: const Icon(Icons.mic)),
      IconButton(onPressed: rights.canPublish ? () => me.setScreenShareEnabled(true) : null, icon: const Icon(Icons.share)),
      IconButton(onPressed: () => me.setCameraEnabled(true), icon: const Icon(Icons.camera)), //! GG5002
      IconButton(onPressed: () => me.setCameraEnabled(false), icon: const Icon(Icons.stop)),
      TextButton(onPressed: film, child: const Text("Don't me.setName('x')")),
    ]);
  }
}
