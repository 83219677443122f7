package com.example.stage

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import io.livekit.android.room.track.DataPublishReliability
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

class StageViewModel(private val room: Room, private val log: (String) -> Unit) : ViewModel() {
    val hand = MutableStateFlow(false)
    val lines = MutableStateFlow(emptyList<String>())

    init {
        viewModelScope.launch {
            room.events.collect { event ->
                when (event) {
                    is RoomEvent.DataReceived -> lines.value += event.data.decodeToString()
                    is RoomEvent.Disconnected -> log("gone: ${event.reason}")
                    else -> Unit
                }
            }
        }
    }

    fun raise() {
        hand.value = !hand.value
        room.localParticipant.updateAttributes(mapOf("hand" to if (hand.value) "1" else "")) //! GG5001
    }

    fun say(text: String) = viewModelScope.launch {
        val me = room.localParticipant
        me.publishData(text.encodeToByteArray(), DataPublishReliability.RELIABLE, "chat") //! GG5003
        log("said \"${text.trim()}\"")
    }

    fun camera(on: Boolean) = viewModelScope.launch {
        if (room.localParticipant.permissions?.canPublish == true) {
            room.localParticipant.setCameraEnabled(on)
        }
    }

    fun mute() = viewModelScope.launch { room.localParticipant.setMicrophoneEnabled(false) }

    fun rename(name: String) {
        room.localParticipant.updateName(name.ifBlank { "nobody" }) //! GG5001
    }
}
