// case: Switches of a viewer, from a typed field and a chain; false needs nothing.
// policy: ViewerPolicy
import 'package:livekit_client/livekit_client.dart';

class Switches {
  Switches(this.room, this.participant);

  final Room room;
  final LocalParticipant participant;

  Future<void> on() async {
    await participant.{|GG5002:setCameraEnabled|}(true, cameraCaptureOptions: const CameraCaptureOptions());
    await room.localParticipant?.{|GG5002:setMicrophoneEnabled|}(!participant.isMicrophoneEnabled());
    await participant.{|GG5002:setScreenShareEnabled|}(true, captureScreenAudio: true);
    await participant.{|GG5002:setSourceEnabled|}(TrackSource.camera, true);
  }

  Future<void> off() async {
    await participant.setCameraEnabled(false);
    await participant.setMicrophoneEnabled(false);
    await participant.setSourceEnabled(TrackSource.camera, false);
    await participant.unpublishAllTracks();
  }
}
