package com.example.old

import com.twilio.video.LocalParticipant
import com.twilio.video.LocalVideoTrack
import com.twilio.video.Room

/** The old calls; they go away with the last tenant. */
class VideoCallTwilio(private val room: Room) {
    private val localParticipant: LocalParticipant? = room.localParticipant

    fun show(track: LocalVideoTrack) {
        localParticipant?.publishTrack(track)
    }

    fun hide(track: LocalVideoTrack) {
        localParticipant?.unpublishTrack(track)
    }
}
