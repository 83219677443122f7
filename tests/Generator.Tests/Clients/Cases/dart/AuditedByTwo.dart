// case: Camera: one of two grants it. Screen: none does.
// policy: TalkerPolicy;SpeakerPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> both(Room room) async {
  await room.localParticipant?.setCameraEnabled(true);
  await room.localParticipant?.{|GG5002:setScreenShareEnabled|}(true);
  await room.localParticipant?.publishData([0]);
}
