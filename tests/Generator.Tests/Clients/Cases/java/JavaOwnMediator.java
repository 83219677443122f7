// case: An interface of the app declares the methods.
// policy: ViewerPolicy
package com.shop.ui;

import io.livekit.android.room.Room;

interface CallActions {
    void setCameraEnabled(boolean enabled);
    void setMicrophoneEnabled(boolean enabled);
    void sendText(String text);
}

final class CallPresenter {
    private final CallActions actions;

    CallPresenter(CallActions actions, Room room) {
        this.actions = actions;
        System.out.println(room.getSid());
    }

    void onClick(boolean on) {
        actions.setCameraEnabled(on);
        actions.setMicrophoneEnabled(true);
        actions.sendText("clicked");
    }
}
