package variants.java.declared;

import io.livekit.android.room.Room;
import java.util.ArrayList;
import java.util.List;

// Declared, implemented and doubled; one call is real.
public abstract class Declarations {
    interface Renamer {
        void updateName(String name);
        void updateAttributes(java.util.Map<String, String> attributes);
    }

    static class RecordingParticipant implements Renamer {
        final List<String> calls = new ArrayList<>();
        @Override public void updateName(String name) { calls.add(name); }
        @Override public void updateAttributes(java.util.Map<String, String> attributes) { calls.addAll(attributes.keySet()); }
    }

    abstract void updateMetadata(String metadata);

    /* room.getLocalParticipant().updateName("commented"); */
    String help = """
        room.getLocalParticipant().updateName("in a text block");
        """;

    void run(Room room) {
        var localParticipant = new RecordingParticipant();
        localParticipant.updateName("x");
        Renamer renamer = localParticipant;
        renamer.updateAttributes(java.util.Map.of());
        updateMetadata(help);
        room.getLocalParticipant().updateName("real"); //! GG5001
    }
}
