import 'dart:convert';

import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';

class Controls extends StatefulWidget {
  const Controls(this.room, this.participant, {super.key});
  final Room room;
  final LocalParticipant participant;

  @override
  State<Controls> createState() => _ControlsState();
}

class _ControlsState extends State<Controls> {
  LocalParticipant get participant => widget.participant;

  Future<void> _camera() async {
    await participant.setCameraEnabled(true); //! GG5002
  }

  Future<void> _mute() => participant.setMicrophoneEnabled(false);

  void _wave() {
    widget.room.localParticipant
        ?.publishData(utf8.encode('wave ${widget.room.name}'), topic: 'wave'); //! GG5003
  }

  @override
  Widget build(BuildContext context) => Row(children: [
        IconButton(onPressed: _camera, icon: const Icon(Icons.videocam)),
        IconButton(onPressed: _mute, icon: const Icon(Icons.mic_off)),
        IconButton(onPressed: _wave, icon: const Icon(Icons.waving_hand)),
        TextButton(
          onPressed: () => participant.setName("It's me"), //! GG5001
          child: const Text('participant.setName()'),
        ),
      ]);
}
