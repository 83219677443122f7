package a
import androidx.compose.runtime.*
import io.livekit.android.compose.local.*
import io.livekit.android.compose.state.*
import io.livekit.android.compose.ui.*
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.ConnectOptions
import io.livekit.android.LiveKit

@Composable fun A(source: TokenSource) {
    val session = rememberSession(tokenSource = source)
    SessionScope(session = session) { s ->
        LaunchedEffect(Unit) { s.start() } //! GG5002
        val media = rememberLocalMedia()
        Button(onClick = { media.setCameraEnabled(true) }) { } //! GG5002
        Button(onClick = { scope.launch { media.setMicrophoneEnabled(false) } }) { }
        val messages = rememberSessionMessages()
        Button(onClick = { scope.launch { messages.send("x") } }) { } //! GG5003
    }
}
@Composable fun B(url: String, token: String) {
    RoomScope(url = url, token = token, audio = true, video = false, connect = true) { room -> //! GG5002
        val me = room.localParticipant
        LaunchedEffect(me) { me.updateName("x") } //! GG5001
    }
}
@Composable fun C() {
    val room = requireRoom()
    val me by remember { derivedStateOf { room.localParticipant } }
    Button(onClick = { me.updateAttributes(mapOf()) }) { } //! GG5001
    val room2 = RoomLocal.current
    Button(onClick = { room2.localParticipant.updateName("x") }) { } //! GG5001
}
suspend fun D(room: Room, video: Boolean) {
    room.connect("u", "t", ConnectOptions(autoSubscribe = true, audio = video)) //! GG5002
    room.connect("u", "t", ConnectOptions(true, emptyList(), null, true, false)) //! GG5002
    room.connect("u", "t", options = ConnectOptions())
    val result = room.localParticipant.setMetadata("x") //! GG5001
    room.localParticipant.setAttributes(mapOf("a" to "b")).onFailure { } //! GG5001
    room.localParticipant.setName("x").getOrThrow() //! GG5001
    room.localParticipant.publishAudioTrack(room.localParticipant.createAudioTrack()) //! GG5002
    if (video) room.localParticipant.setCameraEnabled(video) //! GG5002
    val stage = if (video) room else null
    stage?.localParticipant?.updateName("x") //! GG5001
    val who = when { video -> room.localParticipant; else -> null }
    who?.updateName("x") //! GG5001
    val lp: LocalParticipant? = try { room.localParticipant } catch (e: Exception) { null }
    lp?.updateName("x") //! GG5001
    room.withPreconnectAudio { room.connect("u", "t") } //! GG5002
}
fun Room.updateName(x: String) {}
class E(private val room: Room) { fun updateMetadata(x: String) = room.localParticipant.updateMetadata(x) } //! GG5001
class F { val session = CameraSession(); fun a() { session.start() } }
