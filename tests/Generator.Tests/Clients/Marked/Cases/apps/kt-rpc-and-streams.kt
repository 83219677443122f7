package org.example.rpc

import io.livekit.android.room.Room
import io.livekit.android.room.datastream.StreamTextOptions
import io.livekit.android.room.participant.Participant

class Remote(private val room: Room) {
    suspend fun register() {
        room.registerRpcMethod("battery") { "97" } //! GG5003
    }

    suspend fun ask(who: Participant.Identity): String =
        room.localParticipant.performRpc(destinationIdentity = who, method = "battery", payload = "") //! GG5003

    suspend fun type(text: String) {
        val sender = room.localParticipant.streamText(StreamTextOptions(topic = "typing")) //! GG5003
        sender.write(text)
        sender.close()
    }

    fun forget() {
        room.unregisterRpcMethod("battery")
        // room.localParticipant.updateName("gone")
    }
}
