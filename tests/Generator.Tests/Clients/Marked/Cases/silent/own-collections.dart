import 'package:livekit_client/livekit_client.dart';
class Seat { void setName(String n) {} void subscribe() {} }
class Table { Seat localParticipant = Seat(); List<Seat> seats = []; Map<String, Seat> byId = {}; Seat get publication => Seat(); List<Seat> get trackPublications => []; }
final table = Table();
void f(Room room, Table t, List<Table> tables) {
  for (final x in tables) { x.localParticipant.setName('x'); }
  t.byId.forEach((k, v) => v.setName('x'));
  t.seats.forEach((v) => v.setName('x'));
  t.publication.subscribe();
  for (final x in t.trackPublications) x.subscribe();
  for (final p in room.remoteParticipants.values) { p.setName('x'); }
  table.localParticipant.setName('x');
}
