package variants.java.guards;

import android.content.pm.PackageManager;
import androidx.core.content.ContextCompat;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.ParticipantPermission;

// A condition that asks the participant guards; the device's permission and a log line do not.
public final class GuardForms {
    private final Room room;

    public GuardForms(Room room) { this.room = room; }

    private boolean mayRename() {
        ParticipantPermission rights = room.getLocalParticipant().getPermissions();
        return rights != null && rights.getCanUpdateMetadata();
    }

    void wrapped(String name) {
        LocalParticipant me = room.getLocalParticipant();
        if (me.getPermissions().getCanUpdateMetadata()) {
            me.updateName(name);
        }
        me.updateMetadata(name); //! GG5001
    }

    void early(String name) {
        if (!mayRename()) return;
        room.getLocalParticipant().updateName(name);
    }

    void logged(String name) {
        System.out.println("rights: " + room.getLocalParticipant().getPermissions());
        room.getLocalParticipant().updateName(name); //! GG5001
    }

    void film(android.content.Context context) {
        if (ContextCompat.checkSelfPermission(context, "android.permission.CAMERA") != PackageManager.PERMISSION_GRANTED) return;
        room.getLocalParticipant().setCameraEnabled(true, Done.INSTANCE); //! GG5002
        room.getLocalParticipant().setCameraEnabled(false, Done.INSTANCE);
    }
}
