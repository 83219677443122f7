// case: Toggles of an audience member; false and a preview need nothing.
// policy: ViewerPolicy
package com.shop.live

import android.content.Intent
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import io.livekit.android.room.Room
import io.livekit.android.room.track.screencapture.ScreenCaptureParams
import kotlinx.coroutines.launch

class LiveViewModel(private val room: Room) : ViewModel() {
    private val localParticipant = room.localParticipant

    fun toggleCamera(enabled: Boolean) = viewModelScope.launch {
        localParticipant.{|GG5002:setCameraEnabled|}(enabled)
    }

    fun unmute() = viewModelScope.launch { room.localParticipant.{|GG5002:setMicrophoneEnabled|}(true) }

    fun share(data: Intent) = viewModelScope.launch {
        localParticipant.{|GG5002:setScreenShareEnabled|}(true, ScreenCaptureParams(data))
    }

    fun leave() = viewModelScope.launch {
        localParticipant.setCameraEnabled(false)
        room.disconnect()
    }
}
