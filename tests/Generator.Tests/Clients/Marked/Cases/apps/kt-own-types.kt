package org.example.own

import io.livekit.android.room.ConnectionState

// Jitsi-like model of our own; only the state's type is LiveKit's.
class LocalParticipant(private val sink: MutableList<String>) {
    fun updateName(name: String) { sink += name }
    fun updateMetadata(metadata: String) { sink += metadata }
    fun publishData(data: ByteArray) { sink += data.size.toString() }
}

class Room(val localParticipant: LocalParticipant)

fun use(room: Room, state: ConnectionState) {
    if (state == ConnectionState.CONNECTED) {
        room.localParticipant.updateName("a")
        room.localParticipant.updateMetadata("b")
        room.localParticipant.publishData(byteArrayOf())
    }
}
