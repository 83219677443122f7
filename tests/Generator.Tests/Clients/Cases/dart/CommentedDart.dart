// case: Comments of three kinds and strings of two.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';

/// Watches; see `room.localParticipant?.setCameraEnabled(true)`.
class Watcher {
  final room = Room();

  Future<void> join(String url, String token) async {
    await room.connect(url, token);
    // await room.localParticipant?.setMicrophoneEnabled(true);
    /* room.localParticipant?.publishData([1]); */
    print('room.localParticipant?.setCameraEnabled(true)');
    print("can't: \${room.localParticipant?.sendText('x')} r'");
  }
}
