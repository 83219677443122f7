// case: newsletter and track state beside each other
// policy: PublisherPolicy
import io.livekit.android.room.Room
class A(val room: Room, val newsletter: Newsletter) {
    fun go() {
        val trackCount = 2
        newsletter.setSubscribed(true)
        room.remoteParticipants.values.forEach { p -> p.trackPublications.values.forEach { it.{|GG5004:setSubscribed|}(true) } }
    }
}
