import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

import 'live_service.dart';
import 'profile_store.dart';

class ProfilePage extends StatefulWidget {
  const ProfilePage({super.key, required this.store});
  final ProfileStore store;

  @override
  State<ProfilePage> createState() => _ProfilePageState();
}

class _ProfilePageState extends State<ProfilePage> {
  final _name = TextEditingController();
  final Room room = LiveService.instance.room;

  Future<void> _save() async {
    widget.store.setName(_name.text);
    await room.localParticipant?.setName('${_name.text} (${widget.store.pronoun})'); //! GG5001
    if (mounted) Navigator.of(context).pop();
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        TextField(controller: _name),
        TextButton(onPressed: _save, child: const Text('Save')),
        TextButton(
          onPressed: () => room.localParticipant?.setMicrophoneEnabled(true), //! GG5002
          child: const Text("Don't be shy"),
        ),
      ]);
}
