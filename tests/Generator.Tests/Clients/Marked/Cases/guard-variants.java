package a;
import io.livekit.android.room.Room;
import io.livekit.android.events.RoomEvent;
final class A {
  private final Room room;
  private final PermissionManager permissions;
  A(Room room, PermissionManager p) { this.room = room; this.permissions = p; }
  boolean can() { return room.getLocalParticipant().getPermissions().getCanUpdateMetadata(); }
  void a() { room.getLocalParticipant().updateName("x"); } //! GG5001
  void b() { if (can()) room.getLocalParticipant().updateName("x"); }
  void c() { if (!permissions.isGranted("CAMERA")) return; room.getLocalParticipant().setCameraEnabled(true); } //! GG5002
  void d() { Log.d("x", "" + room.getLocalParticipant().getPermissions()); room.getLocalParticipant().updateName("x"); } //! GG5001
  void on(RoomEvent event) { if (event instanceof RoomEvent.ParticipantPermissionsChanged) { room.getLocalParticipant().setMicrophoneEnabled(true); } }
  void e() { boolean canPublish = user.canPublish(); send(canPublish); room.getLocalParticipant().setMicrophoneEnabled(true); } //! GG5002
}
