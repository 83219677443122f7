// case: Both spellings of the comment that silences.
// policy: GuestPolicy
package com.shop.kiosk;

import io.livekit.android.room.Room;
import java.util.Map;

final class Kiosk {
    static void label(Room room) {
        // grantgen-disable-next-line GG5001
        room.getLocalParticipant().updateName("kiosk");
        /* grantgen-disable GG5001 */
        room.getLocalParticipant().updateMetadata("{}");
        room.getLocalParticipant().updateAttributes(Map.of());
    }
}
