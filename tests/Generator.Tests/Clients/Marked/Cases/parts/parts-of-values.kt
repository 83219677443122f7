package shop.balcony

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant

typealias BalconySelf = LocalParticipant

class BalconyPlate(var text: String) {
    fun updateName(value: String) { text = value }
    fun updateMetadata(value: String) { text = value }
}

private val Room.speaker: LocalParticipant get() = localParticipant

private val Room.plate: BalconyPlate get() = BalconyPlate(name.orEmpty())

data class BalconySeat(val room: Room, val me: LocalParticipant, val plate: BalconyPlate)

fun openBalcony(room: Room): Pair<Room, LocalParticipant> = room to room.localParticipant

fun openPlates(): Pair<BalconyPlate, BalconyPlate> = BalconyPlate("a") to BalconyPlate("b")

fun withSpeaker(room: Room, block: (LocalParticipant) -> Unit) = block(room.localParticipant)

fun withPlate(block: (BalconyPlate) -> Unit) = block(BalconyPlate("x"))

fun BalconySelf.describe(text: String) {
    this.updateMetadata(text) //! GG5001
}

fun Room.rename(text: String) {
    plate.updateName(text)
    speaker.updateName(text) //! GG5001
}

class Balcony(private val seats: List<BalconySeat>) {
    fun open(hall: Room) {
        val (room, me) = openBalcony(hall)
        me.updateName(room.name.orEmpty()) //! GG5001
        val (first, second) = openPlates()
        first.updateName("a")
        second.updateMetadata("b")
        hall.plate.updateName("hall")
        hall.speaker.updateName("hall") //! GG5001
    }

    fun each() {
        for ((room, me, plate) in seats) {
            plate.updateName(room.name.orEmpty())
            me.updateMetadata("each") //! GG5001
        }
        seats.map { it.me }.forEach { self -> self.updateName("each") } //! GG5001
        seats.map { it.plate }.forEach { self -> self.updateName("each") }
    }

    fun greet(room: Room) {
        withSpeaker(room) { self -> self.updateName("greet") } //! GG5001
        withSpeaker(room) { it.updateMetadata("greet") } //! GG5001
        withPlate { self -> self.updateName("greet") }
        withPlate { it.updateMetadata("greet") }
    }

    suspend fun shareIfAllowed(room: Room) = when (room.localParticipant.permissions?.canPublish) {
        true -> room.localParticipant.setScreenShareEnabled(true)
        else -> false
    }

    suspend fun shareFor(role: String, room: Room) = when (role) {
        "host" -> room.localParticipant.setScreenShareEnabled(true) //! GG5002
        else -> false
    }
}
