// case: Raw and triple-quoted strings with quotes inside, and a nested block comment.
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';

final pattern = RegExp(r'"([^"]*)"');
const path = r'C:\rooms\';
const sample = '''
It's room.localParticipant?.setName("x"); $path
''';
const other = """He said 'room.localParticipant!.setMetadata("y")'""";

/* outer /* inner */ room.localParticipant?.setName('no') */
Future<void> rename(Room room, String name) async {
  await room.localParticipant?.{|GG5001:setName|}('''${name.replaceAll("'", '')} ''');
}
