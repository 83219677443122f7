package org.example.player;

import android.support.v4.media.MediaMetadataCompat;
import android.support.v4.media.session.MediaSessionCompat;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.Participant;

/** Shows who speaks on the lock screen. {@code room.getLocalParticipant().updateName(n)} is not for us. */
class LockScreen {
    private final MediaSessionCompat session;
    private String name = "";

    LockScreen(MediaSessionCompat session) {
        this.session = session;
    }

    void show(Room room, Participant speaker) {
        updateName(String.valueOf(speaker.getName()));
        session.setMetadata(new MediaMetadataCompat.Builder()
                .putString(MediaMetadataCompat.METADATA_KEY_TITLE, name)
                .putString(MediaMetadataCompat.METADATA_KEY_ARTIST, room.getName())
                .build());
    }

    void updateName(String value) {
        name = value;
    }
}
