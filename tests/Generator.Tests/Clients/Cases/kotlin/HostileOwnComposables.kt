// case: composables and helpers of another package that have the components' names
// policy: ViewerPolicy
package com.shop.ui

import androidx.compose.runtime.Composable
import androidx.compose.ui.tooling.preview.Preview
import com.shop.chat.rememberChat
import com.shop.scope.RoomScope
import com.shop.session.Session
import com.shop.session.rememberSession
import io.livekit.android.room.Room

@Composable
fun Lobby(room: Room, session: Session) {
    val chat = rememberChat(room.name)
    val own = rememberSession()
    RoomScope(audio = true, video = true) {
        Button(onClick = { chat.send("it's me") }) { Text("Say ${room.name}") }
        Button(onClick = { session.start() }) { Text("Start") }
        Button(onClick = { own.start() }) { Text("Own") }
    }
}

@Preview
@Composable
fun LobbyPreview() {
    Lobby(room = fakeRoom(), session = Session())
}
