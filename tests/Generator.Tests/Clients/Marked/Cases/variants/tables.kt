package variants.tables

import io.livekit.android.ConnectOptions
import io.livekit.android.audio.withPreconnectAudio
import io.livekit.android.compose.chat.rememberChat
import io.livekit.android.compose.state.rememberSession
import io.livekit.android.room.Room
import io.livekit.android.room.track.RemoteTrackPublication

// Rows of the tables, each beside one that needs nothing.
suspend fun rows(room: Room, pub: RemoteTrackPublication, source: TokenSource) {
    room.connect("u", "t", ConnectOptions(autoSubscribe = false))
    room.connect("u", "t", ConnectOptions(audio = false, video = false))
    room.connect("u", "t", ConnectOptions(audio = true)) //! GG5002
    room.withPreconnectAudio { room.connect("u", "t") } //! GG5002
    room.registerRpcMethod("ping") { "pong" } //! GG5003
    room.unregisterRpcMethod("ping")
    room.localParticipant.publishDtmf(1, "1") //! GG5003
    room.localParticipant.setAttributes(mapOf("a" to "1")).onFailure { println(it) } //! GG5001
    room.localParticipant.publishDataTrack("pose") //! GG5003
    pub.setSubscribed(true) //! GG5004
    pub.setSubscribed(false)
    pub.setEnabled(true)
    val session = rememberSession(tokenSource = source)
    session.start() //! GG5002
    session.end()
    rememberChat().send("hi") //! GG5003
}
