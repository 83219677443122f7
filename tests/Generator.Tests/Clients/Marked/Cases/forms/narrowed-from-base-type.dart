import 'package:livekit_client/livekit_client.dart';

// The declared type is the base type, and `is` narrows it.
Future<void> listen(TrackPublication publication) async {
  if (publication is RemoteTrackPublication) {
    await publication.subscribe(); //! GG5004
  }
}

Future<void> hear(TrackPublication publication) async {
  if (publication is! RemoteTrackPublication) return;
  await publication.subscribe(); //! GG5004
}
