// case: a lambda's parameter has the name of the field that is the participant
// policy: GuestPolicy
package com.shop.live;

import com.shop.model.Bot;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.List;

public class Panel {
    private LocalParticipant me;
    private List<Bot> bots;

    void render() {
        bots.forEach(me -> me.updateName("x"));
        bots.forEach((me) -> { me.updateMetadata("x"); });
        bots.sort((me, other) -> me.updateName(other.name()));
        Object it = bots.get(0);
        if (it instanceof Bot me) {
            me.updateName("pattern");
        }
        this.me.{|GG5001:updateName|}("y");
    }

    void resources() throws Exception {
        try (Bot me = Bot.open()) {
            me.updateName("resource");
        } catch (IllegalStateException me) {
            me.updateName("catch");
        }
        me.{|GG5001:updateAttributes|}(null);
    }
}
