import 'package:livekit_client/livekit_client.dart';

typedef Booth = ({Room room, LocalParticipant me, BoothCard card});

class BoothCard {
  void setMetadata(String text) {}
  Future<void> setCameraEnabled(bool on) async {}
}

sealed class BoothPhase {}

class BoothOpen extends BoothPhase {
  BoothOpen(this.host, this.card);
  final LocalParticipant host;
  final BoothCard card;
}

class BoothShut extends BoothPhase {}

(Room, LocalParticipant) openBooth(Room room) => (room, room.localParticipant!);

(BoothCard, BoothCard) openCards() => (BoothCard(), BoothCard());

class BoothBook {
  final Map<String, Booth> booths = {};
  final Map<String, Room> halls = {};
  BoothPhase phase = BoothShut();

  Future<void> start(Room hall) async {
    final (room, me) = openBooth(hall);
    await me.setCameraEnabled(true); //! GG5002
    await room.localParticipant?.sendText('open'); //! GG5003
    final (first, second) = openCards();
    await first.setCameraEnabled(true);
    second.setMetadata('x');
  }

  Future<void> label(String id, String text) async {
    final booth = booths[id];
    if (booth == null) return;
    await booth.me.setMetadata(text); //! GG5001
    booth.card.setMetadata(text);
    await halls[id]?.localParticipant?.setScreenShareEnabled(true); //! GG5002
  }

  Future<void> tell() async {
    switch (phase) {
      case BoothOpen(:final host, card: final note):
        note.setMetadata('told');
        await host.setAttributes({'told': '1'}); //! GG5001
      case BoothShut():
        break;
    }
  }

  Future<void> tellIfAllowed() async {
    if (phase case BoothOpen(:final host) when host.permissions.canUpdateMetadata) {
      await host.setAttributes({'told': '1'});
    }
  }

  Future<void> unpack(Booth booth) async {
    final (:me, :card, room: hall) = booth;
    card.setMetadata('x');
    await me.setName('host'); //! GG5001
    await hall.localParticipant?.setName('host'); //! GG5001
  }
}
