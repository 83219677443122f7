import 'package:livekit_client/livekit_client.dart';

class Vineyard {
  Vineyard(this.room, this.cellar);
  final Room room;
  final Cellar cellar;

  LocalParticipant get keeper => room.localParticipant!;
}

class Cellar {
  void setMetadata(String text) {}
}

Vineyard? vineyardOfToday;
