// case: The parameter has no type here, and no name that tells.
// policy: ViewerPolicy
package com.shop.live

import io.livekit.android.room.Room

class Actions(private val room: Room) {
    private val hooks = mutableListOf<suspend (Switchable) -> Unit>()

    fun register() {
        hooks += { p -> p.setCameraEnabled(true) }
        hooks += { it.setMicrophoneEnabled(true) }
    }
}

interface Switchable {
    suspend fun setCameraEnabled(enabled: Boolean): Boolean
    suspend fun setMicrophoneEnabled(enabled: Boolean): Boolean
}
