package org.example.compose

import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.state.rememberLocalMedia
import kotlinx.coroutines.launch

@Composable
fun Stage(url: String, token: String) {
    RoomScope(url = url, token = token, audio = true, video = false) { room -> //! GG5002
        val media = rememberLocalMedia()
        val scope = rememberCoroutineScope()
        var cameraEnabled by remember { mutableStateOf(false) }
        fun setCameraEnabled(on: Boolean) { cameraEnabled = on }
        Button(onClick = { scope.launch { media.setCameraEnabled(true) } }) { //! GG5002
            Text("It's ${if (cameraEnabled) "on" else "off"}")
        }
        Button(onClick = { setCameraEnabled(!cameraEnabled) }) { Text("Preview") }
        Button(onClick = { scope.launch { media.setMicrophoneEnabled(false) } }) { Text("Mute") }
    }
}

@Composable
fun Listener(url: String, token: String) {
    RoomScope(url = url, token = token, audio = false, video = false) { }
}
