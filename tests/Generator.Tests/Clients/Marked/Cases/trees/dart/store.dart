import 'package:livekit_client/livekit_client.dart';
class TreeStore { final Room room = Room(); LocalParticipant? get me => room.localParticipant; final Seat seat = Seat(); }
