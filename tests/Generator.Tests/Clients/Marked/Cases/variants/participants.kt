package variants.people

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

data class Seat(val occupant: LocalParticipant, val label: String)
class Avatar { fun updateName(name: String) = name; fun updateMetadata(m: String) = m }
data class Booth(val localParticipant: Avatar)

// Flows, data classes, lazies, casts, elvis, lambdas: the types say whose methods these are.
class People(seats: List<Seat>, private val booth: Booth) {
    private val _room = MutableStateFlow<Room?>(null)
    val room: StateFlow<Room?> = _room
    private val me: LocalParticipant by lazy { requireNotNull(_room.value).localParticipant }
    private val first = seats.first()

    suspend fun all(p: Participant, other: Room) {
        room.value?.localParticipant?.updateName("a") //! GG5001
        me.updateMetadata("b") //! GG5001
        first.occupant.updateAttributes(mapOf("c" to "1")) //! GG5001
        booth.localParticipant.updateName("d")
        (p as? LocalParticipant)?.updateName("e") //! GG5001
        if (p is LocalParticipant) p.setCameraEnabled(true) //! GG5002
        val self = room.value?.localParticipant ?: other.localParticipant
        self.publishData(byteArrayOf()) //! GG5003
        room.value?.localParticipant?.let { lp -> lp.updateName("f") } //! GG5001
        me.setMicrophoneEnabled(enabled = false)
    }
}
