import 'package:livekit_client/livekit_client.dart' show ConnectionState;

/// The board's players: `localParticipant.setName('x')` is our own method.
class Seat {
  String name = '';
  void setName(String value) => name = value;
  void setMetadata(String value) => print(value);
}

class Board {
  Board(this.localParticipant);
  final Seat localParticipant;
  ConnectionState state = ConnectionState.disconnected;

  void start() {
    localParticipant.setName('white');
    localParticipant.setMetadata('{"turn":1}');
    final me = localParticipant;
    me.setName('black');
  }
}
