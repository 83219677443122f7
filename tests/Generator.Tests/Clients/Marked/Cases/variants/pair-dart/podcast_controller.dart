import 'package:livekit_client/livekit_client.dart';

class PodcastController {
  final Room room = Room();
  LocalParticipant? get speaker => room.localParticipant;
  final PodcastCover cover = PodcastCover();
  bool get maySpeak => room.localParticipant?.permissions.canPublish ?? false;
}

class PodcastCover {
  void setMetadata(String text) {}
}
