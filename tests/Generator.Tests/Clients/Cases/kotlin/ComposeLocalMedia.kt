// case: The components' media state toggles devices of its room.
// policy: SpeakerPolicy
package com.shop.assistant

import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.rememberCoroutineScope
import io.livekit.android.compose.state.rememberLocalMedia
import kotlinx.coroutines.launch

@Composable
fun MediaBar(canEnableMic: Boolean, wanted: Boolean) {
    val localMedia = rememberLocalMedia()
    val scope = rememberCoroutineScope()

    LaunchedEffect(canEnableMic, wanted) {
        localMedia.setMicrophoneEnabled(canEnableMic && wanted)
    }
    Button(onClick = { scope.launch { localMedia.{|GG5002:setCameraEnabled|}(true) } }) { Text("Camera") }
    Button(onClick = { scope.launch { localMedia.{|GG5002:setScreenShareEnabled|}(wanted) } }) { Text("Share") }
    Button(onClick = { scope.launch { localMedia.setCameraEnabled(false) } }) { Text("Stop") }
}
