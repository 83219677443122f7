package variants.concert.core

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

class ConcertHolder(val room: Room) {
    val singer: LocalParticipant get() = room.localParticipant
    val lyrics = ConcertLyrics()
    val maySing: Boolean get() = room.localParticipant.permissions?.canPublish == true
}

class ConcertLyrics { fun updateMetadata(text: String) = text }

fun concertOf(room: Room): ConcertHolder = ConcertHolder(room)
