package org.example.call
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import kotlinx.coroutines.flow.StateFlow

class CallRepository(private val factory: Factory) {
    val room: StateFlow<Room?> = factory.room
    lateinit var current: Room
    val me: LocalParticipant? get() = room.value?.localParticipant
    fun participant(): LocalParticipant = current.localParticipant
}

object Calls {
    var active: Room? = null
    val lp get() = active?.localParticipant
}

val sharedRoom: Room by lazy { create() }
data class CallState(val room: Room? = null, val me: LocalParticipant? = null)
