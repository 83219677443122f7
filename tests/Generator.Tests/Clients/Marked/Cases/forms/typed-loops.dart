import 'package:livekit_client/livekit_client.dart';

class A {
  A(this.participant);
  final RemoteParticipant participant;
  void a() {
    for (final RemoteTrackPublication publication in participant.trackPublications.values) {
      publication.subscribe(); //! GG5004
    }
  }
  List<Object> b() => [
    for (final RemoteTrackPublication publication in participant.trackPublications.values)
      Tile(() => publication.subscribe()), //! GG5004
    for (final publication in participant.trackPublications.values)
      Tile(() => publication.subscribe()), //! GG5004
  ];
}
