package com.example.compose

import androidx.compose.material.Button
import androidx.compose.material.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.state.rememberLocalMedia
import kotlinx.coroutines.launch

@Composable
fun ComposeCall(url: String, token: String, onLeave: () -> Unit) {
    RoomScope(url = url, token = token, audio = false, video = false) { room ->
        val scope = rememberCoroutineScope()
        val media = rememberLocalMedia()
        Button(onClick = { scope.launch { media.setMicrophoneEnabled(true) } }) { //! GG5002
            Text("Talk, don't shout")
        }
        Button(onClick = { scope.launch { media.setCameraEnabled(false) } }) {
            Text("Hide")
        }
        Button(onClick = { room.localParticipant.updateAttributes(mapOf("hand" to "1")) }) { //! GG5001
            Text("Raise hand")
        }
        Button(onClick = onLeave) { Text("Leave") }
    }
}
