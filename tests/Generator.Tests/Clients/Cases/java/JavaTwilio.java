// case: Twilio's quickstart in Java.
// policy: ViewerPolicy
package com.shop.video;

import com.twilio.video.LocalParticipant;
import com.twilio.video.LocalVideoTrack;
import com.twilio.video.Room;

public class VideoActivity {
    private LocalParticipant localParticipant;

    void onConnected(Room room, LocalVideoTrack track) {
        localParticipant = room.getLocalParticipant();
        localParticipant.publishTrack(track);
        localParticipant.setMicrophoneEnabled(true);
    }
}
