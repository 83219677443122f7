// case: Final, var and a promoted local stand for the participant.
// policy: QuietPolicy
import 'dart:convert';

import 'package:livekit_client/livekit_client.dart';

class Chat {
  Room? _room;

  Future<void> say(String text) async {
    final lp = _room?.localParticipant;
    if (lp == null) return;
    await lp.{|GG5003:sendText|}(text);
  }

  void ping() {
    var me = _room!.localParticipant;
    me!.{|GG5003:publishData|}(utf8.encode('ping'));
  }

  LocalParticipant get _local => _room!.localParticipant!;

  void pong() => _local.{|GG5003:publishData|}(utf8.encode('pong'), reliable: false);
}
