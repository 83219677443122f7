// case: A media session takes metadata, in a service that also has a room.
// policy: GuestPolicy
package com.shop.player

import android.support.v4.media.MediaMetadataCompat
import android.support.v4.media.session.MediaSessionCompat
import io.livekit.android.room.Room

class PlayerService(private val session: MediaSessionCompat, private val room: Room) {
    fun onTrack(title: String) {
        session.setMetadata(
            MediaMetadataCompat.Builder()
                .putString(MediaMetadataCompat.METADATA_KEY_TITLE, title)
                .putString(MediaMetadataCompat.METADATA_KEY_ARTIST, room.localParticipant.name)
                .build(),
        )
        session.controller.metadata.also { updateMetadata(it) }
    }

    private fun updateMetadata(metadata: MediaMetadataCompat?) = println(metadata)
}
