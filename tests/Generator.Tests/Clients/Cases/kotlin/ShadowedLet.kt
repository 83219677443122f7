// case: The inner lambda binds the same name to something else.
// policy: QuietPolicy
package com.shop.bus

import io.livekit.android.room.Room

suspend fun mirror(room: Room, sinks: List<TextSink>) {
    room.localParticipant.let { lp ->
        println(lp.identity)
        sinks.forEach { lp ->
            lp.sendText("mirrored")
        }
    }
}

interface TextSink {
    suspend fun sendText(text: String)
}
