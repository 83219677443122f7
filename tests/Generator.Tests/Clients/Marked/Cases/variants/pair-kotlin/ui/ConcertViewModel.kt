package variants.concert.ui

import variants.concert.core.ConcertHolder

// The holder's members are declared in the other package of this tree.
class ConcertViewModel(private val concert: ConcertHolder) {
    suspend fun film() {
        concert.room.localParticipant.setCameraEnabled(true) //! GG5002
    }

    suspend fun sing() {
        if (!concert.maySing) return
        concert.room.localParticipant.setMicrophoneEnabled(true)
    }

    fun rename(name: String) {
        concert.singer.updateName(name) //! GG5001
        concert.lyrics.updateMetadata(name)
    }
}
