// case: The argument holds an interpolation with quotes, and the receiver once more.
// policy: GuestPolicy
import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

class Controls extends StatefulWidget {
  const Controls(this.room, {super.key});
  final Room room;

  @override
  State<Controls> createState() => _ControlsState();
}

class _ControlsState extends State<Controls> {
  void _push() {
    widget.room.localParticipant?.{|GG5001:setMetadata|}('{"who":"${widget.room.localParticipant?.identity ?? 'it\'s me'}","n":${[1, 2].map((e) => '$e').join(',')}}');
    widget.room.localParticipant
        ?.{|GG5001:setName|}('user ${widget.room.localParticipant?.name}');
  }

  @override
  Widget build(BuildContext context) => TextButton(onPressed: _push, child: const Text("Don't"));
}
