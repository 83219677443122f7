package variants.ext

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

interface Renamer { fun updateName(name: String); fun updateMetadata(metadata: String) }

// An extension's receiver, an extension's declaration, a double of the file's own.
class FakeParticipant : Renamer {
    val log = mutableListOf<String>()
    override fun updateName(name: String) { log += name }
    override fun updateMetadata(metadata: String) { log += metadata }
}

suspend fun LocalParticipant.greet(text: String) {
    sendText(text) //! GG5003
    if (permissions?.canUpdateMetadata == true) updateName(text)
    this.setCameraEnabled(true) //! GG5002
}

fun Room.raise(up: Boolean) = localParticipant.updateAttributes(mapOf("hand" to up.toString())) //! GG5001

fun LocalParticipant.updateMetadata(parts: List<String>) = parts.joinToString()

fun rehearse() {
    val localParticipant = FakeParticipant()
    localParticipant.updateName("x")
    localParticipant.updateMetadata("y")
    val renamer: Renamer = localParticipant
    renamer.updateName("z")
}
