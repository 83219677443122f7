import 'package:livekit_client/livekit_client.dart';

Future<Room> joinQuietly(String url, String token) async {
  final room = Room(roomOptions: const RoomOptions(adaptiveStream: true));
  await room.connect(
    url,
    token,
    fastConnectOptions: FastConnectOptions(
      microphone: const TrackOption(enabled: false),
      camera: const TrackOption(enabled: false),
    ),
  );
  return room;
}

Future<Room> joinLoudly(String url, String token) async {
  final room = Room();
  await room.connect(url, token,
      fastConnectOptions: FastConnectOptions(camera: const TrackOption(enabled: true))); //! GG5002
  return room;
}
