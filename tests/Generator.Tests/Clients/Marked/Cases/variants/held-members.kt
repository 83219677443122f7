// The owner of the member is narrowed by a test, or is a typed parameter of a closure.
package desks

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

sealed interface Desk {
    data class Open(val room: Room, val speaker: LocalParticipant) : Desk
    data class Closed(val sign: Sign) : Desk
}

class Sign { fun updateName(name: String) = println(name) }

class Desks(private val desks: List<Desk>) {
    fun rename(name: String) {
        for (desk in desks) {
            when (desk) {
                is Desk.Open -> desk.speaker.updateName(name) //! GG5001
                is Desk.Closed -> desk.sign.updateName(name)
            }
        }
    }

    fun wave() = desks.filterIsInstance<Desk.Open>().forEach { open: Desk.Open ->
        open.speaker.updateMetadata("wave") //! GG5001
    }
}
