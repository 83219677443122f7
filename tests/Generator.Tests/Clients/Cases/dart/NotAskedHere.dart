// case: The guard is in another function: what is here publishes without asking.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';

bool mayPublish(Room room) => room.localParticipant?.permissions.canPublish ?? false;

Future<void> publish(Room room) async {
  await room.localParticipant?.{|GG5002:setCameraEnabled|}(true);
}
