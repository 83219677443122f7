// case: Published by source and by switch: what shows the screen is refused.
// policy: TalkerPolicy
import 'package:livekit_client/livekit_client.dart';

Future<void> present(Room room) async {
  await room.localParticipant!.setSourceEnabled(TrackSource.microphone, true);
  await room.localParticipant!.{|GG5002:setSourceEnabled|}(TrackSource.screenShareVideo, true);
  await room.localParticipant!.{|GG5002:setScreenShareEnabled|}(true);

  final camera = await LocalVideoTrack.createCameraTrack();
  await room.localParticipant!.publishVideoTrack(camera);

  final audio = await LocalAudioTrack.create();
  await room.localParticipant!.publishAudioTrack(audio);
}
