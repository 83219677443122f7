package variants.java.people;

import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import io.livekit.android.room.participant.Participant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

// Fields, casts, patterns, optionals, records: the types say whose methods these are.
public class Participants {
    record Seat(LocalParticipant occupant, String label) {}

    static final class Avatar {
        void updateName(String name) {}
        void updateMetadata(String metadata) {}
    }

    private final AtomicReference<Room> current = new AtomicReference<>();
    private final Avatar localParticipant = new Avatar();
    private LocalParticipant me;

    LocalParticipant host() { return me; }

    void all(Participant p, Seat seat, Optional<LocalParticipant> maybe, Object thing) {
        current.get().getLocalParticipant().updateName("a"); //! GG5001
        localParticipant.updateName("b");
        this.localParticipant.updateMetadata("b");
        seat.occupant().updateAttributes(Map.of("c", "1")); //! GG5001
        ((LocalParticipant) p).updateMetadata("d"); //! GG5001
        if (thing instanceof LocalParticipant own) {
            own.updateName("e"); //! GG5001
        }
        maybe.ifPresent(lp -> lp.updateName("f")); //! GG5001
        host().updateName("g"); //! GG5001
        var self = current.get() != null ? current.get().getLocalParticipant() : me;
        self.updateMetadata("h"); //! GG5001
    }
}
