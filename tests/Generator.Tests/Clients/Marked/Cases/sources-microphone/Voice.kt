package org.example.voice

import io.livekit.android.ConnectOptions
import io.livekit.android.room.Room

suspend fun talk(room: Room, url: String, token: String) {
    room.connect(url, token, ConnectOptions(audio = true))
    room.localParticipant.setMicrophoneEnabled(true)
    room.localParticipant.setCameraEnabled(true) //! GG5002
    room.localParticipant.setScreenShareEnabled(true) //! GG5002
    room.localParticipant.setCameraEnabled(false)
    room.localParticipant.publishData(byteArrayOf(1))
}

suspend fun both(room: Room, url: String, token: String) {
    room.connect(url, token, ConnectOptions(audio = true, video = true)) //! GG5002
}
