import 'package:livekit_client/livekit_client.dart';

// The listener of the promotion in two forms; the events beside it promise nothing.
class Follow {
  Follow(this.room) {
    _listener = room.createListener()
      ..on<ParticipantPermissionsUpdatedEvent>((_) async {
        await room.localParticipant?.setCameraEnabled(true);
      })
      ..on<RoomConnectedEvent>((_) async {
        await room.localParticipant?.setCameraEnabled(true); //! GG5002
      })
      ..on<ParticipantMetadataUpdatedEvent>((e) => room.localParticipant?.setName('seen')); //! GG5001
    room.events.on<ParticipantPermissionsUpdatedEvent>((event) {
      room.localParticipant?.publishData([1, 2, 3]);
    });
    room.events.on<DataReceivedEvent>((event) {
      room.localParticipant?.publishData(event.data); //! GG5003
    });
  }
  final Room room;
  late final EventsListener<RoomEvent> _listener;
  void dispose() => _listener.dispose();
}
