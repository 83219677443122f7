// case: Everything is turned off when the screen goes away.
// policy: ViewerPolicy
package com.shop.assistant

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.rememberCoroutineScope
import io.livekit.android.compose.local.requireRoom
import io.livekit.android.compose.state.rememberLocalMedia
import kotlinx.coroutines.launch

@Composable
fun LeaveOnDispose() {
    val room = requireRoom()
    val localMedia = rememberLocalMedia()
    val scope = rememberCoroutineScope()
    DisposableEffect(room) {
        onDispose {
            scope.launch {
                localMedia.setCameraEnabled(false)
                localMedia.setMicrophoneEnabled(false)
                room.localParticipant.setScreenShareEnabled(false)
                room.localParticipant.setTrackSubscriptionPermissions(false)
            }
        }
    }
}
