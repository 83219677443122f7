// case: A row of a table is called a local participant; the package is not imported.
// policy: GuestPolicy
import 'package:drift/drift.dart';

import 'database.dart';

class Participants {
  Participants(this.database);
  final Database database;

  Future<void> rename(int id, String name) async {
    final localParticipant = await database.participant(id);
    localParticipant.setName(name);
    localParticipant.setMetadata('{}');
    await database.into(database.participants).insert(localParticipant.toCompanion(true));
  }
}
