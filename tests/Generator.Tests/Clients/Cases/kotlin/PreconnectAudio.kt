// case: Audio that is recorded before the connection is published after it.
// policy: ViewerPolicy
package com.shop.assistant

import io.livekit.android.audio.withPreconnectAudio
import io.livekit.android.room.Room

suspend fun join(room: Room, url: String, token: String) {
    room.{|GG5002:withPreconnectAudio|} {
        room.connect(url, token)
    }
}
