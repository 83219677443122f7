// case: Java's block comments do not nest; all that is named here is text.
// policy: ViewerPolicy
package com.shop.docs;

import io.livekit.android.room.Room;

/**
 * <pre>room.getLocalParticipant().setCameraEnabled(true, c);</pre>
 */
final class Notes {
    /* a /* b */
    static final String HOW = "room.getLocalParticipant().publishData(bytes)";
    // room.getLocalParticipant().updateName("x");

    static String describe(Room room) {
        return HOW + '"' + room.getName() + '"'; /* room.getLocalParticipant().sendText("x") */
    }
}
