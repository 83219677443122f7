package a
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant

fun LocalParticipant?.a() { this!!.updateName("x") } //! GG5001
fun Participant.b() { (this as? LocalParticipant)?.updateName("x") } //! GG5001
fun Participant.c() { if (this is LocalParticipant) updateName("x") } //! GG5001
fun Participant.d() { if (this is LocalParticipant) { this.updateName("x") } } //! GG5001
fun LocalParticipant.e() = apply { updateName("x") } //! GG5001
fun Room.g() = localParticipant.run { updateName("x") } //! GG5001
fun Room.h() { localParticipant.let { me -> me.updateName("x") } } //! GG5001
val Room.me get() = localParticipant
fun i(room: Room) { room.me.updateName("x") } //! GG5001
class J(val me: LocalParticipant) { inner class K { fun l() { this@J.me.updateName("x") } } } //! GG5001
class M { lateinit var current: LocalParticipant; fun n() { this.current.updateName("x") } } //! GG5001
class O { private val me by lazy { room.localParticipant }; lateinit var room: Room; fun p() = me.updateName("x") } //! GG5001
suspend fun <T : LocalParticipant> q(me: T) { me.setMicrophoneEnabled(true) } //! GG5002
fun r(room: Room) { room.localParticipant.also(::s) }
fun s(me: LocalParticipant) = with(me) { updateName("x"); updateMetadata("y") } //! GG5001
