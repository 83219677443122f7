package variants.guards

import android.util.Log
import io.livekit.android.room.Room

// Every form of a condition that asks for what the call needs, and beside each the same call without it.
class Nameplate(private val room: Room) {
    private val mayRename: Boolean
        get() = room.localParticipant.permissions?.canUpdateMetadata == true

    fun wrapped(name: String) {
        if (room.localParticipant.permissions?.canUpdateMetadata == true) {
            room.localParticipant.updateName(name)
        }
        room.localParticipant.updateMetadata(name) //! GG5001
    }

    fun early(name: String) {
        if (room.localParticipant.permissions?.canUpdateMetadata != true) return
        room.localParticipant.updateName(name)
    }

    fun byProperty(name: String) {
        if (!mayRename) throw IllegalStateException("not allowed")
        room.localParticipant.updateAttributes(mapOf("tag" to name))
    }

    suspend fun branches(on: Boolean) {
        val rights = room.localParticipant.permissions
        when {
            rights == null -> Log.d("plate", "no rights yet")
            rights.canPublish -> room.localParticipant.setCameraEnabled(on)
            else -> room.localParticipant.updateName("watcher") //! GG5001
        }
        room.localParticipant.setMicrophoneEnabled(on) //! GG5002
        room.localParticipant.setMicrophoneEnabled(false)
    }

    suspend fun say(bytes: ByteArray) {
        val may = room.localParticipant.permissions?.canPublishData ?: false
        if (may) room.localParticipant.publishData(bytes)
    }
}
