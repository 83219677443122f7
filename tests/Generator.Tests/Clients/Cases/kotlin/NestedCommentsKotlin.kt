// case: Block comments nest: the first end does not end them.
// policy: GuestPolicy
package com.shop.text

import io.livekit.android.room.Room

/* outer /* inner */ room.localParticipant.updateName("still outer") */
class Renamer(private val room: Room) {
    /** Calls `room.localParticipant.updateName(name)`. */
    fun rename(name: String) {
        // localParticipant.updateName(name.trim())
        room.localParticipant.{|GG5001:updateName|}(name) // it's live
    }
}
