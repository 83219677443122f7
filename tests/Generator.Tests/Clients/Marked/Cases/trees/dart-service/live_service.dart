import 'package:livekit_client/livekit_client.dart';

class LiveService {
  final Room room = Room();
  LocalParticipant? get me => room.localParticipant;

  Future<void> join(String url, String token) => room.connect(url, token);
}

final liveService = LiveService();
