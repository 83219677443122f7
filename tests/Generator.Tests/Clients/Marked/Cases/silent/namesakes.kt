package a
import io.livekit.android.room.Room
data class Seat(var label: String) { fun updateName(x: String) {}; fun setMetadata(x: String) {}; suspend fun setCameraEnabled(b: Boolean) {} }
class Table(val room: Room, val localParticipant: Seat, val seats: List<Seat>) {
    var current: Seat? = null
    fun a() { localParticipant.updateName("x"); current?.setMetadata("y"); this.localParticipant.setMetadata("z") }
    fun b() { seats.forEach { it.updateName("x") }; seats.first().setMetadata("x"); with(seats[0]) { updateName("x") } }
    suspend fun c() { Seat("x").apply { setCameraEnabled(true) } }
    fun d() = current?.let { it.updateName("x") }
    fun e() = current?.run { setMetadata("x") }
    fun f(session: CameraSession) { session.start() }
    fun g(intent: Intent) { intent.setName("x"); view.setName("y") }
    private fun updateName(x: String) {}
    fun h() { updateName("x") }
    fun i() { val localParticipant = seats.first(); localParticipant.updateName("x") }
    fun j(localParticipant: Seat) { localParticipant.updateName("x") }
}
class FakeLocalParticipant { fun updateName(x: String) {} }
fun test() { val lp = FakeLocalParticipant(); lp.updateName("x") }
val mockRoom = mockk<Room>()
fun t2() { mockRoom.localParticipant.updateName("x") }
