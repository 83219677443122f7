// case: A private field of the SDK's type, nullable, in a mixin.
// policy: QuietPolicy
import 'dart:convert';

import 'package:livekit_client/livekit_client.dart';

mixin ChatMixin {
  LocalParticipant? _localParticipant;

  void attach(Room room) => _localParticipant = room.localParticipant;

  Future<void> say(String text) async {
    await _localParticipant?.{|GG5003:publishData|}(
      const Utf8Encoder().convert(jsonEncode({'text': text, 'it\'s': "$text ${text.length}"})),
      topic: 'lk-chat-topic',
    );
  }
}
