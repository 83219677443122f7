// case: The source is a parameter, and so is the track.
// policy: SpeakerPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> flip(Room room, TrackSource source, bool on) async {
  await room.localParticipant?.setSourceEnabled(source, on);
}

Future<void> publish(Room room, LocalVideoTrack track) async {
  await room.localParticipant?.publishVideoTrack(track);
}
