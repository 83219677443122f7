import 'package:livekit_client/livekit_client.dart';

Future<void> handle(Participant participant, Map<String, Room> rooms) async {
  if (participant is LocalParticipant) {
    await participant.setAttributes({'seen': '1'}); //! GG5001
  }
  final local = participant as LocalParticipant;
  await local.setScreenShareEnabled(true, captureScreenAudio: true); //! GG5002
  for (final room in rooms.values) {
    await room.localParticipant?.setName('all'); //! GG5001
  }
}

Future<void> remote(RemoteParticipant participant) async {
  for (final publication in participant.videoTrackPublications) {
    await publication.subscribe(); //! GG5004
  }
}

const help = 'room.localParticipant!.setMetadata(jsonEncode({}))';
const raw = r'room.localParticipant?.publishData($bytes)';
