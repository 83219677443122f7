package a;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.ParticipantPermission;
class A {
  Room room;
  void a() {
    ParticipantPermission p = room.getLocalParticipant().getPermissions();
    if (p == null || !p.getCanPublishData()) return;
    room.getLocalParticipant().publishData(new byte[0]);
    room.getLocalParticipant().updateName("x"); //! GG5001
  }
  void b(Activity activity) {
    if (ContextCompat.checkSelfPermission(activity, Manifest.permission.CAMERA) == 0) room.getLocalParticipant().setCameraEnabled(true, null); //! GG5002
  }
  boolean canTalk() { return room.getLocalParticipant().getPermissions().getCanPublish(); }
  void c() { if (canTalk()) room.getLocalParticipant().setMicrophoneEnabled(true, null); }
}
