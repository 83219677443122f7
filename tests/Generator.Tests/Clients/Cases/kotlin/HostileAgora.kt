// case: an adapter of another SDK beside an import of LiveKit's constants
// policy: ViewerPolicy
package com.shop.live

import com.shop.agora.AgoraParticipant
import com.shop.agora.AgoraRoom
import io.livekit.android.room.track.Track

class AgoraAdapter(private val room: AgoraRoom) {
    val localParticipant: AgoraParticipant get() = room.localParticipant
    private val trackList = room.trackList

    suspend fun start(sources: List<Track.Source>) {
        localParticipant.setCameraEnabled(Track.Source.CAMERA in sources)
        localParticipant.setMicrophoneEnabled(true)
        trackList.setSubscribed(true)
        room.trackers.forEach { it.setSubscribed(true) }
        localParticipant.apply {
            updateName("x")
            updateMetadata("it's")
        }
        room.performRpc("hello")
    }

    fun other(adapter: AgoraAdapter, name: String) {
        adapter.localParticipant.updateName(name)
        adapter.localParticipant.let { it.updateMetadata(name) }
    }
}
