// case: A static method of another library's class, with an encoded map.
// policy: GuestPolicy
import 'dart:convert';

import 'package:livekit_client/livekit_client.dart';
import 'package:nostr/nostr.dart';

class Identity {
  final Keychain keys = Keychain.generate();

  Event publish(Room room) {
    final map = {'name': room.localParticipant?.name, 'about': "it's me"};
    return Nip1.setMetadata(jsonEncode(map), keys.private);
  }
}
