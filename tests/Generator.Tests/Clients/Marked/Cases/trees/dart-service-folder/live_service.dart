import 'package:livekit_client/livekit_client.dart';

class LiveService {
  LiveService._();

  static final instance = LiveService._();

  final room = Room(roomOptions: const RoomOptions(adaptiveStream: true));

  LocalParticipant? get me => room.localParticipant;

  Future<void> connect(String url, String token) => room.connect(
        url,
        token,
        fastConnectOptions: FastConnectOptions(microphone: const TrackOption(enabled: true)), //! GG5002
      );

  Future<void> leave() async {
    await room.localParticipant?.setMicrophoneEnabled(false);
    await room.disconnect();
  }
}
