import 'package:livekit_client/livekit_client.dart';

abstract class BaseDesk {
  final Room stage = Room();
  LocalParticipant? self;
}
