import 'package:livekit_client/livekit_client.dart';

class PromotionListener {
  PromotionListener(this.room) : _listener = room.createListener() {
    _listener
      ..on<ParticipantPermissionsUpdatedEvent>((event) async {
        if (event.participant is LocalParticipant) {
          await room.localParticipant?.setCameraEnabled(true);
        }
      })
      ..on<RoomConnectedEvent>((event) async {
        await room.localParticipant?.setCameraEnabled(true); //! GG5002
      });
  }

  final Room room;
  final EventsListener<RoomEvent> _listener;

  Future<void> dispose() async {
    await room.localParticipant?.setCameraEnabled(false);
    await _listener.dispose();
  }
}
