package com.example.call

import android.app.Service
import android.content.Intent
import android.os.IBinder
import android.support.v4.media.MediaMetadataCompat
import android.support.v4.media.session.MediaSessionCompat
import io.livekit.android.LiveKit
import io.livekit.android.room.Room
import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.track.RemoteTrackPublication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

class CallService : Service() {
    private val scope = CoroutineScope(Dispatchers.Main)
    private var room: Room? = null
    private lateinit var media: MediaSessionCompat

    override fun onStartCommand(intent: Intent, flags: Int, startId: Int): Int {
        media = MediaSessionCompat(this, "call")
        media.setMetadata(MediaMetadataCompat.Builder().putString("title", "Call").build())
        scope.launch {
            val r = LiveKit.create(applicationContext)
            r.connect(intent.getStringExtra("url")!!, intent.getStringExtra("token")!!)
            room = r
            r.localParticipant.setMicrophoneEnabled(true) //! GG5002
        }
        return START_STICKY
    }

    fun background() {
        room?.localParticipant?.updateMetadata("""{"state":"background"}""") //! GG5001
    }

    fun watch(participant: RemoteParticipant) {
        participant.trackPublications.values
            .filterIsInstance<RemoteTrackPublication>()
            .forEach { it.setSubscribed(true) } //! GG5004
    }

    override fun onDestroy() {
        media.release()
        room?.disconnect()
        super.onDestroy()
    }

    override fun onBind(intent: Intent?): IBinder? = null
}
