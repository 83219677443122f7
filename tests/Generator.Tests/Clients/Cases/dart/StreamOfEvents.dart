// case: Listening and subscribing to what is no publication.
// policy: PublisherPolicy
import 'package:livekit_client/livekit_client.dart';

class Feed {
  Feed(this.room, this.topics);
  final Room room;
  final List<Topic> topics;

  void start() {
    for (final topic in topics) {
      topic.subscribe();
    }
    final listener = room.createListener();
    listener.on<TrackPublishedEvent>((e) => print(e.publication.sid));
  }
}

abstract class Topic {
  void subscribe();
}
