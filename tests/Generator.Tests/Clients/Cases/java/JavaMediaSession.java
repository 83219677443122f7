// case: Android's media session takes metadata, beside a LiveKit room.
// policy: GuestPolicy
package com.shop.player;

import android.support.v4.media.MediaMetadataCompat;
import android.support.v4.media.session.MediaSessionCompat;
import io.livekit.android.room.Room;

final class NowPlaying {
    private final MediaSessionCompat mediaSession;
    private final Room room;

    NowPlaying(MediaSessionCompat mediaSession, Room room) {
        this.mediaSession = mediaSession;
        this.room = room;
    }

    void show() {
        mediaSession.setMetadata(new MediaMetadataCompat.Builder()
            .putString(MediaMetadataCompat.METADATA_KEY_TITLE, room.getLocalParticipant().getName())
            .build());
    }
}
