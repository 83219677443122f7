import 'package:livekit_client/livekit_client.dart';

Future<void> go(Room room) async {
  final me = room.localParticipant!;
  await me.setCameraEnabled(true);
  await me.setMicrophoneEnabled(true); //! GG5002
  await me.setSourceEnabled(TrackSource.camera, true);
  await me.setSourceEnabled(TrackSource.microphone, true); //! GG5002
  await me.setSourceEnabled(TrackSource.microphone, false);
  await me.setScreenShareEnabled(true); //! GG5002
  await me.publishVideoTrack(await LocalVideoTrack.createCameraTrack());
  await me.publishAudioTrack(await LocalAudioTrack.create()); //! GG5002
}
