package org.choir.live

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.RemoteParticipant
import kotlinx.serialization.encodeToString
import kotlinx.serialization.json.Json

private fun writeMetadata(into: StringBuilder, value: String) = into.append(value)

suspend fun LocalParticipant.sing(on: Boolean): Boolean = setMicrophoneEnabled(on) //! GG5002

suspend fun LocalParticipant.rest() = setMicrophoneEnabled(false)

fun LocalParticipant?.voice(part: String) {
    this?.updateAttributes(mapOf("voice" to part)) //! GG5001
}

fun Room.title(title: String) = with(localParticipant) {
    updateMetadata(Json.encodeToString(mapOf("title" to title))) //! GG5001
}

fun RemoteParticipant.label() = buildString { writeMetadata(this, name ?: "?") }
