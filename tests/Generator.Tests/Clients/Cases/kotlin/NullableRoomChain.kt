// case: Safe calls, the double bang, and an alias by return.
// policy: GuestPolicy
package com.shop.hand

import io.livekit.android.room.Room

class HandRaising {
    private var room: Room? = null

    fun raise(now: Long) {
        room?.localParticipant?.{|GG5001:updateAttributes|}(mapOf("handRaisedAt" to now.toString()))
    }

    fun lower() {
        room!!.localParticipant.{|GG5001:updateAttributes|}(mapOf("handRaisedAt" to ""))
    }

    fun rename(name: String) {
        val r = room ?: return
        r.localParticipant
            .{|GG5001:updateName|}(name)
    }
}
