// case: A dollar and a name interpolate the name alone; what follows it is text.
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';

void explain(Room room) {
  final localParticipant = room.localParticipant;
  print('$localParticipant.setName("x") is refused');
  print("\$localParticipant.setMetadata('y') isn't code");
  print(r'${room.localParticipant!.setName("z")} is raw');
  print(r"""It's ${room.localParticipant?.setAttributes({})}""");
}
