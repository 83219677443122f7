// case: The view model of the app has the SDK's names.
// policy: ViewerPolicy
package com.shop.ui

import androidx.compose.material3.IconToggleButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import io.livekit.android.room.Room

@Composable
fun ControlRow(viewModel: CallControls, room: Room, micOn: Boolean) {
    Text(room.localParticipant.name ?: "guest")
    IconToggleButton(checked = micOn, onCheckedChange = { viewModel.setMicrophoneEnabled(it) }) { Text("mic") }
    IconToggleButton(checked = false, onCheckedChange = { viewModel.setCameraEnabled(!micOn) }) { Text("cam") }
}

interface CallControls {
    fun setMicrophoneEnabled(enabled: Boolean)
    fun setCameraEnabled(enabled: Boolean)
}
