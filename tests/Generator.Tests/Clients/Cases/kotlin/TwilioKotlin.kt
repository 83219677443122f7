// case: Twilio's room has a local participant that publishes.
// policy: ViewerPolicy
package com.shop.video

import com.twilio.video.LocalVideoTrack
import com.twilio.video.Room

class VideoActivity {
    private var room: Room? = null
    private val localParticipant get() = room?.localParticipant

    fun onResume(track: LocalVideoTrack?) {
        track?.let { localParticipant?.publishTrack(it) }
        room?.localParticipant?.publishVideoTrack(track!!)
    }
}
