// case: All data of the SDK: bytes, texts, files, streams and remote calls on the room.
// policy: QuietPolicy
import 'dart:convert';
import 'dart:io';

import 'package:livekit_client/livekit_client.dart';

class Messages {
  Messages(this._room);
  final Room _room;

  Future<void> send(String text, File file) async {
    await _room.localParticipant?.{|GG5003:publishData|}(utf8.encode(text), reliable: true, topic: 'chat');
    await _room.localParticipant?.{|GG5003:sendText|}(text, options: SendTextOptions(topic: 'chat'));
    await _room.localParticipant?.{|GG5003:sendFile|}(file, options: SendFileOptions(topic: 'files'));
    final writer = await _room.localParticipant?.{|GG5003:streamText|}(StreamTextOptions(topic: 'typing'));
    await writer?.close();
    final bytes = await _room.localParticipant?.{|GG5003:streamBytes|}(StreamBytesOptions(topic: 'raw'));
    await bytes?.close();
    await _room.localParticipant?.setCameraEnabled(true);
  }

  Future<String> ask(String peer) => _room.{|GG5003:performRpc|}(PerformRpcParams(destinationIdentity: peer, method: 'status', payload: '{}'));

  void serve() => _room.{|GG5003:registerRpcMethod|}('status', (data) async => 'ok');
}
