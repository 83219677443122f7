import 'package:livekit_client/livekit_client.dart';
class Vm extends State<X> {
  final Room room;
  bool get canTalk => room.localParticipant?.permissions.canPublish ?? false;
  void a() { if (!canTalk) return; room.localParticipant?.setMicrophoneEnabled(true); }
  void b() { if (canTalk) { room.localParticipant?.setMicrophoneEnabled(true); } }
  void c() => canTalk ? room.localParticipant?.setMicrophoneEnabled(true) : null;
  Widget build(BuildContext c) => Row(children: [
    if (canTalk) IconButton(onPressed: () => room.localParticipant?.setMicrophoneEnabled(true)),
    IconButton(onPressed: canTalk ? () => room.localParticipant?.setMicrophoneEnabled(true) : null),
    IconButton(onPressed: () => room.localParticipant?.setCameraEnabled(true)), //! GG5002
  ]);
  void l() { listener..on<ParticipantPermissionsUpdatedEvent>((e) { room.localParticipant?.setCameraEnabled(true); })..on<RoomConnectedEvent>((e) { room.localParticipant?.setCameraEnabled(true); }); } //! GG5002
}
