package org.example.stage

import io.livekit.android.events.ParticipantEvent
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import io.livekit.android.room.track.RemoteTrackPublication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

class Events(private val scope: CoroutineScope, private val room: Room) {
    fun follow() = scope.launch {
        room.events.collect { event ->
            when (event) {
                is RoomEvent.ParticipantPermissionsChanged -> {
                    room.localParticipant.setCameraEnabled(true)
                    room.localParticipant.setMicrophoneEnabled(true)
                }
                is RoomEvent.TrackPublished -> {
                    (event.publication as? RemoteTrackPublication)?.setSubscribed(true) //! GG5004
                }
                is RoomEvent.Connected -> room.localParticipant.setMicrophoneEnabled(true) //! GG5002
                is RoomEvent.Disconnected -> room.localParticipant.setMicrophoneEnabled(false)
                else -> Unit
            }
        }
    }
}
