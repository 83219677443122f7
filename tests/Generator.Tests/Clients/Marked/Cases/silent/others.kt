package a
import io.livekit.android.room.Room
import com.other.LocalParticipant
import com.app.Session
class A(val room: Room, val session: Session) {
  fun LocalParticipant.x() { updateName("x") }
  fun a() { session.start() }
  fun b(seats: List<Seat>) { seats.first().apply { updateName("x") }; with(seats[0]) { updateName("y") } }
  val lp by lazy { Seat() }
  fun c() { lp.updateName("x") }
  val me = remember { Seat() }
  fun d() { me.updateName("x") }
}
