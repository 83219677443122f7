import 'package:livekit_client/livekit_client.dart' hide LocalParticipant, Session;

// The file's own classes, behind names that are hidden from LiveKit's import.
class LocalParticipant {
  String name = '';
  void setName(String value) => name = value;
  void setAttributes(Map<String, String> values) => name = values.keys.join();
}

class Session {
  Future<void> start() async {}
  Future<void> sendText(String text) async {}
}

abstract class Renamer {
  Future<void> setName(String name);
  Future<void> setMetadata(String metadata);
}

Future<void> run(Room room, LocalParticipant doll, Session session) async {
  doll.setName('doll');
  doll.setAttributes({'a': '1'});
  await session.start();
  await session.sendText('own');
  await room.localParticipant?.setName('real'); //! GG5001
  // room.localParticipant?.setName('commented');
  final text = 'room.localParticipant?.setName("quoted ${room.localParticipant?.identity}")';
  await room.localParticipant?.setMetadata(text); //! GG5001
}
