import 'package:livekit_client/livekit_client.dart' as live;
import 'package:livekit_components/livekit_components.dart' as parts;

// Rows of the tables under prefixes, each beside one that needs nothing.
Future<void> rows(live.Room room, live.RemoteTrackPublication pub, live.Session session, parts.MediaDeviceContext media) async {
  await room.connect('u', 't', fastConnectOptions: live.FastConnectOptions(microphone: const live.TrackOption(enabled: false)));
  await room.connect('u', 't', fastConnectOptions: live.FastConnectOptions(camera: const live.TrackOption(enabled: true))); //! GG5002
  await room.localParticipant?.setSourceEnabled(live.TrackSource.screenShareVideo, true); //! GG5002
  await room.localParticipant?.setSourceEnabled(live.TrackSource.camera, false);
  await room.localParticipant?.sendText('hi'); //! GG5003
  room.registerRpcMethod('ping', (data) async => 'pong'); //! GG5003
  room.unregisterRpcMethod('ping');
  await pub.subscribe(); //! GG5004
  await pub.unsubscribe();
  await pub.enable();
  await session.start(); //! GG5002
  await session.end();
  await session.sendText('hi'); //! GG5003
  media.enableScreenShare(); //! GG5002
  media.disableMicrophone();
}
