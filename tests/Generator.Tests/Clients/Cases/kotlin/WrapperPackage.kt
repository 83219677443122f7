// case: A multiplatform wrapper keeps the method names, and has LiveKit in its path.
// policy: GuestPolicy
package com.shop.common

import io.vopenia.livekit.LiveKitRoom

class HandState(liveKitRoom: LiveKitRoom) {
    private val localParticipant = liveKitRoom.localParticipant

    fun raise() {
        localParticipant.{|GG5001:updateAttributes|}(mapOf(HAND to System.currentTimeMillis().toString()))
    }

    private companion object {
        const val HAND = "handRaisedAt"
    }
}
