// case: The expression of a string template is code; the simple name beside it is not a call.
// policy: QuietPolicy
package com.shop.log

import io.livekit.android.room.Room
import io.livekit.android.room.participant.Participant

suspend fun report(room: Room, peer: Participant.Identity) {
    val me = room.localParticipant
    println("$me.publishData() got ${me.{|GG5003:performRpc|}(peer, "ping", "{\"at\":\"${System.nanoTime()}\"}")} back")
}
