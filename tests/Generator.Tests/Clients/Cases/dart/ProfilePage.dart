// case: A page of the app sets name, metadata and attributes, by all spellings of null.
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

class ProfilePage extends StatelessWidget {
  const ProfilePage({super.key, required this.room});

  final Room room;

  Future<void> _save(String name) async {
    await room.localParticipant?.{|GG5001:setName|}(name);
    await room.localParticipant!.{|GG5001:setMetadata|}('{"theme":"dark"}');
    room.localParticipant
        ?.{|GG5001:setAttributes|}({'colour': 'teal'});
  }

  @override
  Widget build(BuildContext context) => TextField(onSubmitted: _save);
}
