// case: The factory of the track tells that it is a camera.
// policy: SpeakerPolicy
import 'package:livekit_client/livekit_client.dart';

class Studio {
  Room? _room;

  Future<void> open(String url, String token) async {
    final room = Room();
    await room.connect(url, token);
    _room = room;
  }

  Future<void> show() async {
    final video = await LocalVideoTrack.createCameraTrack();
    await _room?.localParticipant?.{|GG5002:publishVideoTrack|}(video);
  }

  Future<void> speak() async => _room?.localParticipant?.setMicrophoneEnabled(true);
}
