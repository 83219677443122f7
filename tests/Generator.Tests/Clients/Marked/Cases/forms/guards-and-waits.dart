import 'package:livekit_client/livekit_client.dart';

class Call {
  Call(this.room);
  final Room room;
  bool canTalk = false;
  bool get mayTalk => room.localParticipant?.permissions.canPublish ?? false;

  Future<void> a() async {
    if (!(room.localParticipant?.permissions.canPublish ?? false)) return;
    await room.localParticipant?.setCameraEnabled(true);
  }

  Future<void> b() async {
    final p = room.localParticipant!.permissions;
    if (p.canPublishData) await room.localParticipant?.publishData([]);
    await room.localParticipant?.publishData([]); //! GG5003
    while (!mayTalk) {
      await Future<void>.delayed(const Duration(seconds: 1));
    }
    await room.localParticipant?.setCameraEnabled(true);
  }

  Future<void> c() async {
    assert(mayTalk);
    await room.localParticipant?.setCameraEnabled(true);
  }

  Future<void> d() async {
    final status = await Permission.camera.request();
    if (status.isGranted) await room.localParticipant?.setCameraEnabled(true); //! GG5002
    print('can ${room.localParticipant?.permissions.canPublish}');
    await room.localParticipant?.setCameraEnabled(true); //! GG5002
  }

  void e() {
    room.createListener().on<ParticipantPermissionsUpdatedEvent>((e) {
      canTalk = e.permissions.canPublish;
      room.localParticipant?.setCameraEnabled(true);
    });
    room.events.listen((e) {
      if (e is ParticipantPermissionsUpdatedEvent) room.localParticipant?.setCameraEnabled(true);
      if (e is RoomConnectedEvent) room.localParticipant?.setCameraEnabled(true); //! GG5002
    });
  }
}
