// What a loop takes out of a collection, and what a pattern takes out of a data class, has the types of the class.
package desk

import io.livekit.android.compose.chat.rememberChat
import io.livekit.android.compose.flow.rememberDataMessageHandler
import io.livekit.android.compose.state.rememberSessionMessages
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

class Badge { fun updateName(name: String) = println(name) }
data class Seat(val index: Int, val who: LocalParticipant?, val badge: Badge, val room: Room)

class Desk(private val seats: Map<String, Seat>, private val row: List<Seat>, private val latest: StateFlow<Seat?>) {
    fun all() {
        for (seat in row) seat.who?.updateName("a") //! GG5001
        for ((key, seat) in seats) seat.who?.updateMetadata(key) //! GG5001
        for (seat in seats.values) {
            seat.badge.updateName("b")
            seat.room.localParticipant.updateName("c") //! GG5001
        }
    }

    fun one() {
        val seat = latest.value ?: return
        seat.who?.updateName("d") //! GG5001
        seat.badge.updateName("d")
        val (index, who, badge) = seat
        badge.updateName("e")
        who?.updateAttributes(mapOf("i" to "$index")) //! GG5001
    }

    suspend fun say(room: Room) {
        val chat = rememberChat()
        val handler = rememberDataMessageHandler(room, "topic")
        val messages = rememberSessionMessages()
        chat.send("a") //! GG5003
        handler.sendMessage(byteArrayOf()) //! GG5003
        messages.send("b") //! GG5003
        println(chat.messages.value)
    }

    fun arms(text: String) = when {
        !(latest.value?.room?.localParticipant?.permissions?.canPublishData ?: false) -> Unit
        text.isEmpty() -> Unit
        else -> latest.value?.room?.localParticipant?.publishData(text.toByteArray())
    }

    fun leave(room: Room) {
        when {
            room.localParticipant.permissions?.canUpdateMetadata != true -> return
        }
        room.localParticipant.updateName("allowed")
    }

    fun other(room: Room) = when {
        room.localParticipant.permissions?.canPublish != true -> Unit
        else -> room.localParticipant.updateName("other") //! GG5001
    }
}
