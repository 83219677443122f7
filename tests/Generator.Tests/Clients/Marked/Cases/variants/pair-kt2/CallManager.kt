package app.call
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import javax.inject.Inject
import kotlinx.coroutines.flow.StateFlow
class CallManager @Inject constructor(val room: StateFlow<Room?>) {
    val me: LocalParticipant? get() = room.value?.localParticipant
    fun requireMe(): LocalParticipant = me ?: error("no room")
    val notes = Notes()
    val canShare: Boolean get() = me?.permissions?.canPublish == true
}
object CallHolder { lateinit var room: Room }
class Notes { fun updateName(s: String) = s }
