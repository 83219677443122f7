// case: A chat room of another protocol has a name to set.
// policy: GuestPolicy
import 'package:matrix/matrix.dart';

Future<void> rename(Client client, String id) async {
  final room = client.getRoomById(id)!;
  await room.setName('Shop talk');
  await room.setDescription('Ask here');
  final localParticipant = room.unsafeGetUserFromMemoryOrFallback(client.userID!);
  localParticipant.setMetadata('x');
}
