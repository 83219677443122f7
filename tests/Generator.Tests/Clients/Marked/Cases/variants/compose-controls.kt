package variants.compose

import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import io.livekit.android.compose.local.RoomLocal
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.local.requireRoom
import io.livekit.android.compose.state.rememberLocalMedia
import kotlinx.coroutines.launch

// Compose's wrappers publish; what is drawn under a condition is called under it.
@Composable
fun Controls() {
    val room = RoomLocal.current
    val media = rememberLocalMedia()
    val scope = rememberCoroutineScope()
    if (room.localParticipant.permissions?.canPublish == true) {
        Button(onClick = { scope.launch { room.localParticipant.setCameraEnabled(true) } }) { Text("Film") }
    }
    Button(onClick = { scope.launch { media.setMicrophoneEnabled(true) } }) { Text("Talk") } //! GG5002
    Button(onClick = { scope.launch { media.setMicrophoneEnabled(false) } }) { Text("Don't talk") }
    Button(onClick = { room.localParticipant.updateName("x") }) { Text("Rename") } //! GG5001
}

@Composable
fun Entry(url: String, token: String) {
    RoomScope(url = url, token = token, audio = true, video = false) { Controls() } //! GG5002
}

@Composable
fun Watcher(url: String, token: String) {
    RoomScope(url = url, token = token, audio = false, video = false) { Text(requireRoom().name ?: "") }
}
