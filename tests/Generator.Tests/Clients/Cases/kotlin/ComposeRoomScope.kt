// case: The scope publishes once connected; without its two flags it does not.
// policy: ViewerPolicy
package com.shop.assistant

import androidx.compose.runtime.Composable
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.ui.VideoTrackView

@Composable
fun Stage(url: String, token: String) {
    {|GG5002:RoomScope|}(url = url, token = token, audio = true, video = true, connect = true) { room ->
        println(room.name)
    }
}

@Composable
fun Audience(url: String, token: String) {
    RoomScope(url = url, token = token, audio = false, video = false, connect = true) {
        println("watching")
    }
}
