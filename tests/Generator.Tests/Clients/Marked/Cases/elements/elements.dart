// An import that shows some names makes no other name LiveKit's; a const value declares nothing.
import 'package:livekit_client/livekit_client.dart' show LocalParticipant, TrackSource;
import 'package:livekit_components/livekit_components.dart' as lkc;
import 'rooms.dart';

class Badge {
  void setName(String name) {}
}

class Seat {
  Seat(this.who, this.badge, this.room);
  final LocalParticipant who;
  final Badge badge;
  final Room room;
}

class Desk {
  final List<Seat> row = [];
  final Map<String, Seat> seats = {};

  Future<void> all() async {
    for (final seat in row) {
      await seat.who.setName('a'); //! GG5001
      seat.badge.setName('a');
      await seat.room.localParticipant?.setMetadata('own');
    }
    for (var seat in seats.values) {
      await seat.who.setMetadata('b'); //! GG5001
    }
  }
}

Widget build() => lkc.LivekitRoom(
      builder: (context, roomCtx) => Column(children: [
        const Title(),
        const Subtitle(),
        Button(onPressed: () => roomCtx.sendMessage('hi')), //! GG5003
        Button(onPressed: () => roomCtx.disconnect()),
      ]),
    );
