package org.example.guards

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

class Guarded(private val room: Room) {
    fun rename(name: String) {
        if (room.localParticipant.permissions?.canUpdateMetadata != true) return
        room.localParticipant.updateName(name)
    }

    suspend fun cheer(): Boolean {
        val me: LocalParticipant = room.localParticipant
        val ok = me.permissions?.canPublishData ?: false
        return if (ok) me.publishData(byteArrayOf(1)).isSuccess else false
    }

    suspend fun talk() {
        when {
            room.localParticipant.permissions?.canPublish == true -> room.localParticipant.setMicrophoneEnabled(true)
            else -> println("listen only")
        }
    }

    suspend fun mixed() {
        if (room.localParticipant.permissions?.canPublish == true) {
            room.localParticipant.setCameraEnabled(true)
            room.localParticipant.updateAttributes(mapOf("cam" to "1")) //! GG5001
        }
    }
}
