// case: The permissions are looked at in the same function.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';

class Promotion {
  Promotion(this.room);
  final Room room;

  Future<void> onPermissionsUpdated() async {
    final lp = room.localParticipant;
    if (lp != null && lp.permissions.canPublish) {
      await lp.setMicrophoneEnabled(true);
      await lp.setCameraEnabled(true);
    }
  }

  Future<void> wave() async {
    if (!(room.localParticipant?.permissions.canPublishData ?? false)) return;
    await room.localParticipant?.publishData([1]);
  }
}
