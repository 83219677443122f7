// case: The lambda's parameter is the participant on which let was called.
// policy: QuietPolicy
package com.shop.chat

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

suspend fun shout(room: Room?, text: String) {
    room?.localParticipant?.let { lp ->
        lp.setMicrophoneEnabled(false)
        lp.{|GG5003:publishData|}(text.toByteArray())
    }
}

suspend fun whisper(sender: LocalParticipant, text: String) {
    sender.{|GG5003:sendText|}(text)
}
