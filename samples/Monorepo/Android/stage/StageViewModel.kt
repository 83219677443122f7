package stage

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import io.livekit.android.room.Room
import io.livekit.android.room.track.DataPublishReliability
import kotlinx.coroutines.launch

/** What the screen knows of the room. */
class StageViewModel(private val room: Room) : ViewModel() {

    fun raiseHand() {
        room.localParticipant.updateAttributes(mapOf("hand" to "raised")) // <- GG5001
    }

    /** The server drops it, and publishData still says that it went well. */
    fun applaud(count: Int) = viewModelScope.launch {
        room.localParticipant.publishData( // <- GG5003
            data = "{\"claps\":$count}".encodeToByteArray(),
            reliability = DataPublishReliability.LOSSY,
        )
    }

    fun leaveQuietly() = viewModelScope.launch {
        room.localParticipant.setMicrophoneEnabled(false)
        room.disconnect()
    }
}
