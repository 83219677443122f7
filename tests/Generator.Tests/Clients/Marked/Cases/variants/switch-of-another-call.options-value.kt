package com.acme.b33.monitor

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import io.livekit.android.compose.state.SessionConnectOptions
import io.livekit.android.compose.state.SessionConnectTrackOptions
import io.livekit.android.compose.state.rememberSession
import io.livekit.android.token.TokenSource

private val listenOnly = SessionConnectOptions(
    tracks = SessionConnectTrackOptions(microphoneEnabled = false),
)

@Composable
fun Monitor(ward: TokenSource, nurse: TokenSource) {
    val monitor = rememberSession(tokenSource = ward)
    val intercom = rememberSession(tokenSource = nurse)

    LaunchedEffect(ward) { monitor.start(listenOnly) }
    LaunchedEffect(nurse) {
        intercom.waitUntilDisconnected()
        intercom.start() //! GG5002
    }
}
