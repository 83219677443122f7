import 'package:livekit_client/livekit_client.dart';

class Hub {
  final List<Room> calls = [];
  final Map<String, LocalParticipant> seats = {};

  Future<void> all(List<LocalParticipant> mes) async {
    for (final c in calls) {
      await c.localParticipant?.setName('x'); //! GG5001
    }
    for (final me in mes) {
      await me.setName('x'); //! GG5001
    }
    for (final s in seats.values) {
      await s.setName('x'); //! GG5001
    }
    seats.values.forEach((s) => s.setName('x')); //! GG5001
    seats.forEach((id, s) => s.setName('x')); //! GG5001
    for (var s in seats.entries) {
      await s.value.setName('x'); //! GG5001
    }
  }

  void listen(Room room, EventsListener<RoomEvent> events) {
    events.on<TrackPublishedEvent>((event) => event.publication.subscribe()); //! GG5004
    room.remoteParticipants.values.first.trackPublications.values.first.subscribe(); //! GG5004
    room.remoteParticipants.forEach((id, p) {
      p.trackPublications.forEach((sid, pub) => pub.subscribe()); //! GG5004
      for (final pub in p.audioTrackPublications) {
        pub.subscribe(); //! GG5004
        pub.unsubscribe();
      }
    });
    room.createListener().on<TrackPublishedEvent>((e) async {
      final pub = e.publication;
      await pub.subscribe(); //! GG5004
    });
  }

  void news(Newsletter newsletter, Iterable<Publication> publications) {
    newsletter.issue.subscribe();
    for (final publication in publications) {
      publication.subscribe();
    }
  }
}

class Newsletter {
  final Publication issue = Publication();
}

class Publication {
  void subscribe() {}
}
