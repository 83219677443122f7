// case: Handlers, listeners and what unpublishes.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';

class Audience {
  Audience(this.room);
  final Room room;

  void listen() {
    room.registerTextStreamHandler('chat', (reader, identity) async => print(await reader.readAll()));
    room.createListener().on<DataReceivedEvent>((event) => print(event.data.length));
  }

  Future<void> tidy() async {
    room.localParticipant?.setTrackSubscriptionPermissions(allParticipantsAllowed: false);
    for (final publication in room.localParticipant?.trackPublications.values ?? const <LocalTrackPublication>[]) {
      await publication.mute();
      await room.localParticipant?.removePublishedTrack(publication.sid);
    }
  }
}
