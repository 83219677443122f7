import 'package:livekit_client/livekit_client.dart';
import 'package:permission_handler/permission_handler.dart';
class A {
  final Room room; bool canPublish = false; String role = '';
  A(this.room);
  Future<void> a() async { final s = await Permission.camera.request(); if (!s.isGranted) return; await room.localParticipant?.setCameraEnabled(true); } //! GG5002
  Future<void> b() async { await api.token(canPublish: true); await room.localParticipant?.setMicrophoneEnabled(true); } //! GG5002
  Future<void> c() async { if (room.localParticipant!.permissions.canPublish) { await room.localParticipant?.setMicrophoneEnabled(true); } await room.localParticipant?.setName('x'); } //! GG5001
  Future<void> d() async { debugPrint('${room.localParticipant?.permissions.canPublishData}'); await room.localParticipant?.publishData([]); } //! GG5003
  Future<void> e() async { if (role == 'host') { await room.localParticipant?.setMicrophoneEnabled(true); } } //! GG5002
  void wire() { room.events.on<ParticipantPermissionsUpdatedEvent>(_onPermissions); }
  void _onPermissions(ParticipantPermissionsUpdatedEvent e) { room.localParticipant?.setMicrophoneEnabled(true); }
}
