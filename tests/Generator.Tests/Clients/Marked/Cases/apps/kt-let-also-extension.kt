package org.example.scopes

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.participant.RemoteParticipant

fun LocalParticipant.away(on: Boolean) {
    updateAttributes(mapOf("away" to on.toString())) //! GG5001
}

fun Room?.status(text: String) {
    this?.localParticipant?.let { me ->
        me.updateMetadata(text) //! GG5001
    }
}

suspend fun send(room: Room, bytes: ByteArray) {
    val lp = requireNotNull(room.localParticipant)
    lp.publishData(bytes) //! GG5003
}

fun describe(p: Participant): String = when (p) {
    is LocalParticipant -> {
        p.updateName("me") //! GG5001
        "you"
    }
    is RemoteParticipant -> p.name ?: "someone"
    else -> "?"
}
