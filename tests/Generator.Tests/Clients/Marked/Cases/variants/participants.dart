import 'package:flutter/foundation.dart';
import 'package:livekit_client/livekit_client.dart' as lk;

class Avatar {
  void setName(String name) {}
  void setMetadata(String metadata) {}
}

// Notifiers, casts, promotions, records, cascades: the types say whose methods these are.
class People {
  final ValueNotifier<lk.Room?> room = ValueNotifier(null);
  final lk.LocalParticipant? host;
  final Avatar localParticipant = Avatar();
  People(this.host);

  lk.LocalParticipant? get me => room.value?.localParticipant;

  Future<void> all(lk.Participant p, {required lk.Room other, required List<lk.Room> rooms}) async {
    await room.value?.localParticipant?.setName('a'); //! GG5001
    await me?.setMetadata('b'); //! GG5001
    localParticipant.setName('c');
    this.localParticipant.setMetadata('c');
    await (p as lk.LocalParticipant).setAttributes({'d': '1'}); //! GG5001
    if (p is lk.LocalParticipant) {
      await p.setCameraEnabled(true); //! GG5002
    }
    final self = host ?? other.localParticipant;
    await self?.setName('e'); //! GG5001
    await rooms.first.localParticipant!.publishData([1]); //! GG5003
    final owner = host;
    if (owner != null) await owner.setName('f'); //! GG5001
    await me?.setMicrophoneEnabled(false);
  }
}
