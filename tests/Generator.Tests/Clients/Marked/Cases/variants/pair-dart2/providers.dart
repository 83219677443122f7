import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:livekit_client/livekit_client.dart';
final roomProvider = StateProvider<Room?>((ref) => null);
final participantProvider = Provider<LocalParticipant?>((ref) => ref.watch(roomProvider)?.localParticipant);
class CallService {
  CallService._();
  static final CallService instance = CallService._();
  Room? room;
  final Title title = Title();
  bool get canChat => room?.localParticipant?.permissions.canPublishData ?? false;
}
class Title { void setName(String s) {} }
