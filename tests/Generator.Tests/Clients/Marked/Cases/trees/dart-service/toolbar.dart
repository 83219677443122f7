import 'package:flutter/material.dart';

import 'live_service.dart';

class Toolbar extends StatelessWidget {
  const Toolbar({super.key});

  @override
  Widget build(BuildContext context) => Row(children: [
        TextButton(
          onPressed: () => liveService.room.localParticipant?.setCameraEnabled(true), //! GG5002
          child: const Text('Camera'),
        ),
        TextButton(
          onPressed: () => liveService.me?.setAttributes({'hand': '1'}), //! GG5001
          child: const Text("I'd like to speak"),
        ),
      ]);
}
