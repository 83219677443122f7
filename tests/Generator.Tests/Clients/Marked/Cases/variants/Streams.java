package variants.java.streams;

import io.livekit.android.events.RoomEvent;
import io.livekit.android.room.Room;
import io.livekit.android.room.track.RemoteTrackPublication;
import kotlin.Unit;
import kotlin.coroutines.Continuation;

// Rows of the tables as Java calls them, with a trailing continuation, and the branch of the promotion.
public class Streams {
    private final Room room;
    Streams(Room room) { this.room = room; }

    void onEvent(RoomEvent event, Continuation<? super Boolean> done, byte[] bytes) {
        if (event instanceof RoomEvent.ParticipantPermissionsChanged) {
            room.getLocalParticipant().setMicrophoneEnabled(true, done);
        } else if (event instanceof RoomEvent.Connected) {
            room.getLocalParticipant().setMicrophoneEnabled(true, done); //! GG5002
        }
    }

    void rows(Continuation<? super Unit> done, byte[] bytes, RemoteTrackPublication publication) {
        if (room.getLocalParticipant().getPermissions().getCanPublishData()) {
            room.getLocalParticipant().publishDtmf(1, "1", done);
        }
        room.getLocalParticipant().publishDtmf(2, "2", done); //! GG5003
        publication.setSubscribed(true); //! GG5004
        publication.setSubscribed(false);
        publication.setEnabled(true);
    }
}
