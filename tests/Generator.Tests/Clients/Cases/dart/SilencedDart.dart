// case: Two comments: for a line, and for what follows.
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> kiosk(Room room) async {
  // grantgen-disable-next-line GG5001
  await room.localParticipant?.setName('kiosk');
  await room.localParticipant?.{|GG5001:setMetadata|}('{}');
  // grantgen-disable GG5001
  await room.localParticipant?.setAttributes({'kiosk': '1'});
}
