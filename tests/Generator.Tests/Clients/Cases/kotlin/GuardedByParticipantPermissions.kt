// case: What the server lets the participant do is asked in the same function.
// policy: ViewerPolicy
package com.shop.live

import io.livekit.android.room.Room

class Promotion(private val room: Room) {
    suspend fun onPermissionsChanged() {
        val allowed = room.localParticipant.permissions?.canPublish == true
        if (!allowed) return
        room.localParticipant.setMicrophoneEnabled(true)
        room.localParticipant.setCameraEnabled(true)
    }

    suspend fun wave() {
        if (room.localParticipant.permissions?.canPublishData == true) {
            room.localParticipant.publishData("wave".toByteArray())
        }
    }
}
