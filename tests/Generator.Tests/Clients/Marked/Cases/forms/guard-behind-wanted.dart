import 'package:livekit_client/livekit_client.dart';

class Connection {
  LocalParticipant? _local;
  bool _muted = true;

  // Only switching on needs the permission, and it is asked for then; the call stands behind the block that returned.
  Future<void> toggle() async {
    final wantToEnable = _muted;
    if (wantToEnable) {
      final canPublish = _local!.permissions.canPublish;
      if (!canPublish) {
        return;
      }
    }
    await _local!.setMicrophoneEnabled(wantToEnable);
  }

  Future<void> set(bool enabled) async {
    if (enabled) {
      if (!_local!.permissions.canPublish) return;
    }
    await _local!.setCameraEnabled(enabled);
  }

  Future<void> other(bool quick) async {
    if (quick) {
      if (!_local!.permissions.canPublish) return;
    }
    await _local!.setCameraEnabled(true); //! GG5002
  }
}
