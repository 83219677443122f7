// case: The call of another vendor, whose state has a local participant.
// policy: ViewerPolicy
import 'package:flutter/material.dart';
import 'package:stream_video_flutter/stream_video_flutter.dart';

class CallButtons extends StatelessWidget {
  const CallButtons({super.key, required this.call});
  final Call call;

  @override
  Widget build(BuildContext context) {
    final localParticipant = call.state.value.localParticipant;
    return IconButton(
      icon: Icon(localParticipant?.isVideoEnabled ?? false ? Icons.videocam : Icons.videocam_off),
      onPressed: () {
        call.setCameraEnabled(enabled: true);
        call.setMicrophoneEnabled(enabled: !(localParticipant?.isAudioEnabled ?? false));
      },
    );
  }
}
