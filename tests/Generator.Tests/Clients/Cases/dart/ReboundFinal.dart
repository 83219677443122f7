// case: The name of the alias is a document in the next method.
// policy: GuestPolicy
import 'package:livekit_client/livekit_client.dart';

import 'documents.dart';

class Editor {
  Editor(this.room, this.documents);
  final Room room;
  final Documents documents;

  String who() {
    final target = room.localParticipant!;
    return target.identity;
  }

  void tag() {
    final target = documents.current;
    target.setMetadata('draft');
    target.setName('Draft');
  }
}
