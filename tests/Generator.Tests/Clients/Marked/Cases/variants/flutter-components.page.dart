import 'package:flutter/material.dart';
import 'package:livekit_client/livekit_client.dart';
import 'package:livekit_components/livekit_components.dart';

class MeetingPage extends StatelessWidget {
  const MeetingPage({super.key, required this.url, required this.token});

  final String url;
  final String token;

  @override
  Widget build(BuildContext context) {
    return LivekitRoom(
      roomContext: RoomContext(url: url, token: token, connect: true),
      builder: (context, roomCtx) => Column(
        children: [
          Expanded(
            child: ChatBuilder(
              builder: (context, enabled, chatCtx, messages) => ChatWidget(
                messages: messages,
                onSend: (message) => chatCtx.sendMessage(message), //! GG5003
                onClose: () => chatCtx.toggleChat(false),
              ),
            ),
          ),
          MediaDeviceSelectButton(
            builder: (context, roomCtx, deviceCtx) => IconButton(
              icon: Icon(deviceCtx.microphoneOpened ? Icons.mic : Icons.mic_off),
              onPressed: () => deviceCtx.microphoneOpened
                  ? deviceCtx.disableMicrophone()
                  : deviceCtx.enableMicrophone(), //! GG5002
            ),
          ),
        ],
      ),
    );
  }
}
