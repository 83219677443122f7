package variants.events

import io.livekit.android.events.ParticipantEvent
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

// The participant's own stream of events, and the branches of other events.
fun follow(scope: CoroutineScope, room: Room) {
    scope.launch {
        room.localParticipant.events.collect { event ->
            when (event) {
                is ParticipantEvent.ParticipantPermissionsChanged -> {
                    room.localParticipant.setCameraEnabled(true)
                    room.localParticipant.updateAttributes(mapOf("promoted" to "1"))
                }
                is ParticipantEvent.MetadataChanged -> room.localParticipant.updateName("seen") //! GG5001
                else -> Unit
            }
        }
    }
    scope.launch {
        room.events.collect { event ->
            if (event is RoomEvent.ParticipantPermissionsChanged) {
                room.localParticipant.setMicrophoneEnabled(true)
            }
            if (event is RoomEvent.Connected) {
                room.localParticipant.setMicrophoneEnabled(true) //! GG5002
            }
        }
    }
}
