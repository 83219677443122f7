// case: The options of a fast connection turn on what is listed.
// policy: SpeakerPolicy
import 'package:livekit_client/livekit_client.dart';

class Joiner {
  final room = Room();

  Future<void> join(String url, String token) async {
    await room.connect(
      url,
      token,
      fastConnectOptions: FastConnectOptions(
        microphone: const TrackOption(enabled: true),
        camera: const TrackOption(enabled: false),
      ),
    );
    await room.localParticipant?.setMicrophoneEnabled(true);
  }
}
