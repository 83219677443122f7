// case: A closure's parameter has no type, and a list of sinks is no list of participants.
// policy: QuietPolicy
import 'package:livekit_client/livekit_client.dart';

import 'sinks.dart';

void broadcast(Room room, List<TextSink> sinks, String text) {
  sinks.forEach((p) => p.sendText('${room.name}: $text'));
  for (final p in sinks) {
    p.publishData([1, 2, 3]);
  }
}
