import 'package:livekit_client/livekit_client.dart';

class StageController {
  StageController(this._room);
  final Room _room;

  Future<void> rename(String name) async {
    if (!(_room.localParticipant?.permissions.canUpdateMetadata ?? false)) return;
    await _room.localParticipant?.setName(name);
  }

  Future<void> talk() async {
    final me = _room.localParticipant;
    if (me != null && me.permissions.canPublish) {
      await me.setMicrophoneEnabled(true);
    }
  }

  Future<void> status(String text) async {
    final me = _room.localParticipant;
    if (me == null) return;
    debug(me.permissions);
    await me.setAttributes({'status': text}); //! GG5001
  }

  Future<void> join(bool canPublish) async {
    final body = {'name': 'x', 'canPublish': canPublish};
    debug(body);
    await _room.localParticipant?.setCameraEnabled(true); //! GG5002
  }

  void debug(Object? o) => print('permissions: $o');
}
