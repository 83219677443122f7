// case: Own properties and functions named alike, and reading of what the SDK has.
// policy: GuestPolicy
package com.shop.status

import io.livekit.android.room.Room

class Status(private val room: Room) {
    var name: String = room.localParticipant.name.orEmpty()
    private var metadata: String? = room.localParticipant.metadata

    fun updateMetadata(value: String) {
        metadata = value
    }

    fun refresh() {
        updateMetadata(room.localParticipant.metadata.orEmpty())
        this.updateMetadata("cached")
    }
}
