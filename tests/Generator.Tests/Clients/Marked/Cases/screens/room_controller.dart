import 'dart:async';
import 'dart:convert';

import 'package:flutter/foundation.dart';
import 'package:livekit_client/livekit_client.dart';

class RoomController extends ChangeNotifier {
  RoomController(this._room, {required this.onError});

  final Room _room;
  final void Function(Object error) onError;
  EventsListener<RoomEvent>? _listener;
  bool handUp = false;

  Future<void> join(String url, String token) async {
    _listener = _room.createListener()
      ..on<RoomDisconnectedEvent>((event) => debugPrint('gone: ${event.reason}'))
      ..on<ParticipantPermissionsUpdatedEvent>((event) async {
        await _room.localParticipant?.setMicrophoneEnabled(true);
      });
    await _room.connect(url, token);
  }

  Future<void> toggleHand() async {
    handUp = !handUp;
    notifyListeners();
    await _room.localParticipant?.setAttributes({'hand': handUp ? '1' : ''}); //! GG5001
  }

  Future<void> say(String text) async {
    final me = _room.localParticipant;
    if (me == null) return;
    await me.publishData(utf8.encode(text), reliable: true, topic: 'chat'); //! GG5003
  }

  Future<void> camera(bool on) async {
    final me = _room.localParticipant;
    if (me == null || !me.permissions.canPublish) {
      onError(StateError('listen only, ${me?.identity}'));
      return;
    }
    await me.setCameraEnabled(on);
  }

  @override
  void dispose() {
    unawaited(_listener?.dispose());
    unawaited(_room.localParticipant?.setCameraEnabled(false));
    super.dispose();
  }
}
