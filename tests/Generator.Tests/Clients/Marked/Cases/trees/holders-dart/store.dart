import 'package:flutter/foundation.dart';
import 'package:livekit_client/livekit_client.dart';

class CallStore extends ChangeNotifier {
  final Room room = Room();
  LocalParticipant? get me => room.localParticipant;
  LocalParticipant? participant;
  static final CallStore instance = CallStore._();
  CallStore._();
}
final callStore = CallStore.instance;
final roomProvider = Provider<Room>((ref) => Room());
Room get globalRoom => callStore.room;
