// case: One function's alias is the participant, the other's is an event bus.
// policy: QuietPolicy
package com.shop.bus

import io.livekit.android.room.Room

class Fanout(private val room: Room, private val bus: EventBus) {
    fun who(): String? {
        val target = room.localParticipant
        return target.identity?.value
    }

    suspend fun emit(bytes: ByteArray) {
        val target = bus.channel("orders")
        target.publishData(bytes)
        target.sendText("order")
    }
}
