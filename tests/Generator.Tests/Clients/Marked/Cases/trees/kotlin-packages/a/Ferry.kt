package harbour.call

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

class Ferry(val room: Room) {
    val captain: LocalParticipant get() = room.localParticipant
}
