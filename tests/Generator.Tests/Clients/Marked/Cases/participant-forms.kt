package a
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.ConnectOptions
import io.livekit.android.compose.local.RoomScope
import io.livekit.android.compose.state.rememberSession
data class Call(val me: LocalParticipant, val room: Room?)
fun a(call: Call) { call.me.updateName("x") } //! GG5001
fun b(call: Call) { call.room?.localParticipant?.updateName("x") } //! GG5001
class Vm {
  private val _room = MutableStateFlow<Room?>(null)
  private val lp by lazy { room.localParticipant }
  lateinit var room: Room
  val me: LocalParticipant get() = room.localParticipant
  fun a() { _room.value?.localParticipant?.updateName("x") } //! GG5001
  fun b() { lp.updateName("x") } //! GG5001
  fun c() { me.updateName("x") } //! GG5001
  fun d() { with(room.localParticipant) { updateName("x") } } //! GG5001
  fun e() { room.localParticipant.apply { updateName("x") } } //! GG5001
  fun f() { requireNotNull(_room.value).localParticipant.updateName("x") } //! GG5001
  fun g() { val p = requireNotNull(room.localParticipant); p.updateName("x") } //! GG5001
  fun h() { room.localParticipant.let { it.updateName("x") } } //! GG5001
  fun i(o: Any) { if (o is LocalParticipant) o.updateName("x") } //! GG5001
  fun j(o: Any) { (o as? LocalParticipant)?.updateName("x") } //! GG5001
  suspend fun k() { room.connect("u", "t", ConnectOptions(audio = false)) ; room.connect("u", "t", ConnectOptions(autoSubscribe = true, video = true)) } //! GG5002
}
fun Room.hi() { localParticipant.updateName("x") } //! GG5001
fun Room.rpc() { registerRpcMethod("x") { "" } } //! GG5003
fun LocalParticipant.short() = updateName("x") //! GG5001
fun LocalParticipant.decl(x: Int) {}
fun <T> LocalParticipant.sendText(t: T) = 1
class Seat { fun updateName(s: String) {} }
fun Seat.x() { updateName("x"); this.updateName("y") }
fun z(seats: List<Seat>) { seats.forEach { it.updateName("x") } }
@Composable fun S() { RoomScope(url = "u") { room -> val x = room.localParticipant; x.updateName("x") } } //! GG5001
@Composable fun T(room: Room) { val me = remember(room) { room.localParticipant }; me.updateName("x") } //! GG5001
