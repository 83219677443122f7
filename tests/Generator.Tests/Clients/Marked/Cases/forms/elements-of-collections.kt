package a
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant

class Hub(private val calls: MutableList<Room>, private val seats: Map<String, LocalParticipant>) {
    fun all(mes: List<LocalParticipant>) {
        for (c in calls) {
            c.localParticipant.updateName("x") //! GG5001
        }
        for (me in mes) me.updateName("x") //! GG5001
        for ((_, s) in seats) {
            s.updateName("x") //! GG5001
        }
        for (s in seats.values) {
            s.updateName("x") //! GG5001
        }
        calls.forEach { it.localParticipant.updateName("x") } //! GG5001
        calls.forEach { c -> c.localParticipant.updateName("x") } //! GG5001
        seats.forEach { (_, s) -> s.updateName("x") } //! GG5001
        seats["a"]?.updateName("x") //! GG5001
        seats["a"]?.let { it.updateName("x") } //! GG5001
        val s = seats["b"] ?: return
        s.updateName("x") //! GG5001
        val t = seats.getValue("b")
        t.updateName("x") //! GG5001
    }
}
