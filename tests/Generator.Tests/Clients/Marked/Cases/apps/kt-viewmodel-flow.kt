package org.example.choir

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import io.livekit.android.LiveKit
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch

class ChoirViewModel(private val url: String) : ViewModel() {
    private val _room = MutableStateFlow<Room?>(null)
    val room: StateFlow<Room?> = _room
    private val me: LocalParticipant? get() = room.value?.localParticipant

    fun join(token: String, room: Room) = viewModelScope.launch {
        room.connect(url, token)
        _room.value = room
    }

    fun sing(on: Boolean) = viewModelScope.launch {
        if (!on) {
            me?.setMicrophoneEnabled(false)
            return@launch
        }
        me?.setMicrophoneEnabled(true) //! GG5002
    }

    fun voice(part: String) {
        room.value?.localParticipant?.updateAttributes(mapOf("voice" to part)) //! GG5001
    }

    override fun onCleared() {
        _room.value?.disconnect()
    }
}
