// case: Camera and microphone by switch, source and factory.
// policy: TalkerPolicy
import 'dart:convert';

import 'package:livekit_client/livekit_client.dart';

Future<void> talk(Room room) async {
  final lp = room.localParticipant!;
  await lp.setCameraEnabled(true);
  await lp.setSourceEnabled(TrackSource.microphone, true);
  await lp.publishVideoTrack(await LocalVideoTrack.createCameraTrack());
  await lp.publishData(utf8.encode('talking'));
  await lp.setScreenShareEnabled(false);
}
