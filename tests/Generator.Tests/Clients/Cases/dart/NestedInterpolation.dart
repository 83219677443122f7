// case: Strings in interpolations in strings, up to three deep, and all of it is read only.
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';

String label(Room room, List<String> tags) {
  final lp = room.localParticipant;
  return '''
${lp?.name ?? "it's ${lp?.identity ?? 'nobody ${tags.map((t) => "'$t'").join(", ")}'}"}
room.localParticipant?.setName('x'); // ${tags.isEmpty ? '' : "lp.setMetadata('y')"}
''';
}
