// case: The old form of publishData, with destinations by their sid.
// policy: QuietPolicy
import 'dart:convert';

import 'package:livekit_client/livekit_client.dart';

Future<void> send(Room room, List<String> sids) async {
  await room.localParticipant?.{|GG5003:publishData|}(
    utf8.encode("it's old"),
    reliability: Reliability.reliable,
    destinationSids: sids,
  );
}
