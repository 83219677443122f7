import 'package:flutter/material.dart';
import 'package:livekit_components/livekit_components.dart';

// The builders of LiveKit's components determine their parameters, under any name.
final chatPane = ChatBuilder(
  builder: (context, shown, pane, lines) => TextButton(onPressed: () => pane.sendMessage('hello'), child: const Text('Send')), //! GG5003
);
final roomPane = LivekitRoom(
  roomContext: RoomContext(url: 'u', token: 't'),
  builder: (context, hall) => TextButton(onPressed: () => hall.sendMessage('hello'), child: const Text('Send')), //! GG5003
);
final cameraPane = CameraSwitch(
  builder: (context, hall, devices, position) => TextButton(onPressed: () => devices.enableCamera(), child: const Text('Film')), //! GG5002
);

class ChatPane {
  ChatPane({required this.builder});
  final Widget Function(BuildContext context, bool shown, Notes notes) builder;
}

class Notes { void sendMessage(String text) {} }

final ownPane = ChatPane(builder: (context, shown, notes) => TextButton(onPressed: () => notes.sendMessage('mine'), child: const Text('Send')));
