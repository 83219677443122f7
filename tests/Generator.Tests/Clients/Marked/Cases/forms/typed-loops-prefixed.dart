import 'package:livekit_client/livekit_client.dart' as lk;

class A {
  A(this.participant);
  final lk.RemoteParticipant participant;
  void a() {
    for (final lk.RemoteTrackPublication publication in participant.trackPublications.values) {
      publication.subscribe(); //! GG5004
    }
    for (lk.RemoteTrackPublication pub in participant.trackPublications.values) {
      pub.subscribe(); //! GG5004
    }
    final lk.RemoteTrackPublication one = pick();
    one.subscribe(); //! GG5004
    for (final each in participant.trackPublications.values.whereType<lk.RemoteTrackPublication>()) {
      each.subscribe(); //! GG5004
    }
  }
  List<Object> b() => [
    for (final lk.RemoteTrackPublication publication in participant.trackPublications.values)
      Tile(() => publication.subscribe()), //! GG5004
  ];
}
