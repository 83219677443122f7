package stage
import androidx.compose.runtime.*
import io.livekit.android.compose.local.RoomLocal
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.local.SessionScope
import io.livekit.android.compose.local.requireRoom
import io.livekit.android.compose.state.*
import io.livekit.android.room.Room

@Composable
fun Screen(source: TokenSource, url: String, token: String) {
    val session = rememberSession(tokenSource = source)
    SessionScope(session) {
        LaunchedEffect(Unit) { it.start() } //! GG5002
    }
    RoomScope(url = url, token = token, audio = false, video = false) { room ->
        Button(onClick = { scope.launch { room.localParticipant.updateName("x") } }) //! GG5001
    }
    RoomScope(url, token, video = true) { //! GG5002
        val room = RoomLocal.current
        val media = rememberLocalMedia()
        Button(enabled = media.isMicrophoneEnabled, onClick = { media.setMicrophoneEnabled(true) }) //! GG5002
        Text(room.name)
    }
    val room = requireRoom()
    val me by remember { mutableStateOf(room.localParticipant) }
    Button(onClick = { me.updateName("x") }) //! GG5001
    val me2 = remember(room) { room.localParticipant }
    Button(onClick = { me2.updateName("x") }) //! GG5001
    val may = room.localParticipant.permissions?.canPublishData == true
    Button(enabled = may, onClick = { scope.launch { room.localParticipant.sendText("x") } })
    if (may) {
        Button(onClick = { scope.launch { room.localParticipant.sendText("x") } })
    }
}
