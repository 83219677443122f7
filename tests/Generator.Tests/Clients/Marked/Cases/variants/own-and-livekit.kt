package stage
import io.livekit.android.room.Room as LkRoom
import io.livekit.android.room.participant.LocalParticipant as Me
import com.acme.model.Room
import com.acme.model.Session
class Vm(private val lk: LkRoom, private val model: Room, private val session: Session, private val me: Me) {
    private val recorder = Recorder()
    fun a() { lk.localParticipant.updateName("x") } //! GG5001
    fun b() { model.localParticipant.updateName("x") }
    fun c() { me.updateName("x") } //! GG5001
    suspend fun d() { session.start() }
    fun e() { recorder.updateName("x") }
    fun f() { mockk<LkRoom>().localParticipant.updateName("x") }
    fun g(room: Room) { room.localParticipant.updateMetadata("x") }
    fun updateName(name: String) { recorder.updateName(name) }
}
class Recorder { fun updateName(n: String) {} }
interface Peer { fun updateMetadata(s: String); val localParticipant: Peer }
fun h(p: Peer) { p.localParticipant.updateMetadata("x"); p.updateMetadata("y") }
