// case: Everything that the components send is granted.
// policy: MemberPolicy
package com.shop.member

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import io.livekit.android.compose.chat.rememberChat
import io.livekit.android.compose.flow.rememberDataMessageHandler
import io.livekit.android.compose.local.rememberLiveKitRoom
import io.livekit.android.compose.state.rememberSession
import io.livekit.android.compose.state.rememberSessionMessages
import io.livekit.android.token.TokenSource

@Composable
fun MemberRoom(source: TokenSource, url: String, token: String) {
    val room = rememberLiveKitRoom(url = url, token = token, audio = true, video = true)
    val chat = rememberChat()
    val reactions = rememberDataMessageHandler(room, "reactions")
    val session = rememberSession(source)
    val messages = rememberSessionMessages(session)
    LaunchedEffect(room) {
        chat.send("hello")
        reactions.sendMessage("wave".toByteArray())
        session.start()
        messages.send("hi")
        room.localParticipant.updateName("Member")
    }
}
