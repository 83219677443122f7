// case: Widgets hold sentences with the names, and a list has a cascade.
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

class Help extends StatelessWidget {
  const Help(this.room, {super.key});
  final Room room;

  @override
  Widget build(BuildContext context) {
    final lines = <String>[]
      ..add('room.localParticipant?.setName("x") is for members')
      ..add("it's ${room.localParticipant?.name ?? 'nobody'}")
      ..add(r"don't call $room.localParticipant!.setMetadata('y')");
    return Column(children: [for (final line in lines) Text('$line // ${line.length}')]);
  }
}
