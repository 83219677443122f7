package variants.studio.ui;

import variants.studio.core.StudioRoom;

// The room's type is declared in the other package of this tree.
public class StudioPanel {
    private final StudioRoom studio;
    public StudioPanel(StudioRoom studio) { this.studio = studio; }

    void rename(String name) {
        studio.sign.updateName(name);
        studio.anchor().updateName(name); //! GG5001
        studio.getRoom().getLocalParticipant().updateMetadata(name); //! GG5001
    }

    void careful(String name) {
        if (studio.anchor().getPermissions().getCanUpdateMetadata()) studio.anchor().updateName(name);
    }
}
