// case: Another product has a getter of the same name; there is no LiveKit.
// policy: ViewerPolicy
package com.shop.legacy;

import com.example.hangout.Hangout;
import com.example.hangout.LocalParticipant;

final class HangoutBridge {
    private final Hangout hangout;

    HangoutBridge(Hangout hangout) {
        this.hangout = hangout;
    }

    void rename(String name) {
        LocalParticipant me = hangout.getLocalParticipant();
        me.updateName(name);
        hangout.getLocalParticipant().updateMetadata("{}");
        hangout.getLocalParticipant().publishData(name.getBytes());
    }
}
