// case: A storage reference takes metadata, in a file that shows who is in the room.
// policy: GuestPolicy
import 'package:firebase_storage/firebase_storage.dart';
import 'package:livekit_client/livekit_client.dart';

Future<void> upload(Reference ref, Room room) async {
  final who = room.localParticipant?.identity ?? 'nobody';
  await ref.updateMetadata(SettableMetadata(customMetadata: {'by': who}));
  FirebaseStorage.instance.ref('a')
    ..updateMetadata(SettableMetadata(contentType: 'image/png'))
    ..putString(who);
}
