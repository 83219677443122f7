// case: The session starts with its microphone off, and only listens.
// policy: ViewerPolicy
package com.shop.assistant

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import io.livekit.android.compose.state.SessionConnectOptions
import io.livekit.android.compose.state.SessionConnectTrackOptions
import io.livekit.android.compose.state.rememberSession
import io.livekit.android.token.TokenSource

@Composable
fun Listen(source: TokenSource) {
    val session = rememberSession(source)
    LaunchedEffect(session) {
        session.start(SessionConnectOptions(tracks = SessionConnectTrackOptions(microphoneEnabled = false)))
    }
}
