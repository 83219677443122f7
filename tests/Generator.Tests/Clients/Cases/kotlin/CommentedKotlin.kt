// case: What is commented out or quoted is no call.
// policy: ViewerPolicy
package com.shop.live

import io.livekit.android.room.Room

class Watcher(private val room: Room) {
    init {
        // room.localParticipant.setCameraEnabled(true)
        /* room.localParticipant.publishData(byteArrayOf()) */
        println("room.localParticipant.setMicrophoneEnabled(true)")
        println("""room.localParticipant.updateName("x")""")
    }

    /**
     * Mirrors [Room] for an audience; see `room.localParticipant.sendText("hi")`.
     */
    fun watch() = room.remoteParticipants.values.toList()
}
