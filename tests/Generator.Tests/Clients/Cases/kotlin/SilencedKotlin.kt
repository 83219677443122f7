// case: A line and then the rest of the file are silenced.
// policy: GuestPolicy
package com.shop.kiosk

import io.livekit.android.room.Room

class Kiosk(private val room: Room) {
    fun label() {
        // grantgen-disable-next-line GG5001
        room.localParticipant.updateName("Kiosk")
        /* grantgen-disable GG5001 */
        room.localParticipant.updateMetadata("{}")
        room.localParticipant.updateAttributes(emptyMap())
    }
}
