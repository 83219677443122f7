package shop.belfry

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import livekit.org.models.ParticipantPermission

class BelfryBell(var text: String) {
    fun ringer() = this
    fun updateName(value: String) { text = value }
}

interface BelfryBook {
    fun ringer(): LocalParticipant
    fun bell(): BelfryBell
}

class BelfryRope(val permissions: ParticipantPermission?, val puller: LocalParticipant)

// The bound of one function says nothing about the T of another.
fun <T : BelfryBell> T.oil() { updateName("oiled") }
fun <R : LocalParticipant> R.call() { updateName("called") } //! GG5001

fun eachBell(block: BelfryBell.() -> Unit) {}
fun eachRinger(block: LocalParticipant.() -> Unit) {}

class Belfry(private val book: BelfryBook) {
    fun ring(rope: BelfryRope) {
        book.bell().ringer().updateName("bell")
        book.ringer().updateName("ringer") //! GG5001
        eachBell { updateName("each") }
        eachRinger { updateName("each") } //! GG5001
        if (rope.permissions?.canUpdateMetadata == true) rope.puller.updateName("rope")
    }

    suspend fun film(room: Room) {
        val allowed = when (val granted = room.localParticipant.permissions) {
            null -> false
            else -> granted.canPublish
        }
        if (allowed) room.localParticipant.setCameraEnabled(true)
    }
}
