import 'package:livekit_client/livekit_client.dart' as lk;

/// A room of the museum.
class Room {
  const Room(this.number, this.localParticipant);
  final int number;
  final MuseumGuest? localParticipant;
}

class MuseumGuest {
  final permissions = const MuseumRights();
  Future<void> sendText(String text) async {}
}

class MuseumRights {
  const MuseumRights();
  bool get canPublishData => true;
}

class MuseumState {
  const MuseumState(this.room, this.rights);
  final lk.Room room;
  final List<String> rights;
  bool get canPublishData => rights.contains('data');
  bool get mayTell => room.localParticipant?.permissions.canPublishData ?? false;
}

class MuseumDesk {
  Future<void> call(lk.Room call, Room room) async {
    if (room.localParticipant?.permissions.canPublishData ?? false) {
      await room.localParticipant?.sendText('calling');
      await call.localParticipant?.sendText('calling'); //! GG5003
    }
    if (call.localParticipant?.permissions.canPublishData ?? false) {
      await call.localParticipant?.sendText('calling');
    }
  }

  Future<void> tell(MuseumState state) async {
    if (!state.canPublishData) return;
    final MuseumState(:room) = state;
    await room.localParticipant?.sendText('tell'); //! GG5003
  }

  Future<void> tellIfAllowed(MuseumState state) async {
    if (!state.mayTell) return;
    await state.room.localParticipant?.sendText('tell');
  }
}
