package a
import io.livekit.android.ConnectOptions
import io.livekit.android.LiveKit
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.track.RemoteTrackPublication
import io.livekit.android.compose.local.RoomLocal
import io.livekit.android.compose.local.requireRoom
import io.livekit.android.compose.local.rememberRoom
import kotlinx.coroutines.flow.*
class A(private val rooms: Map<String, Room>, val state: StateFlow<LocalParticipant?>) {
    private val _me = MutableStateFlow<LocalParticipant?>(null)
    val me: StateFlow<LocalParticipant?> = _me.asStateFlow()
    lateinit var room: Room
    fun a(id: String) { rooms[id]?.localParticipant?.updateName("x") } //! GG5001
    fun b() { rooms.values.forEach { it.localParticipant.updateName("x") } } //! GG5001
    fun c() { me.value?.updateName("x") } //! GG5001
    fun d() { _me.update { room.localParticipant }; state.value?.updateName("x") } //! GG5001
    suspend fun e() { state.filterNotNull().collect { p -> p.updateName("x") } } //! GG5001
    suspend fun f() { state.filterNotNull().first().updateName("x") } //! GG5001
    fun g(p: Participant) { when (p) { is LocalParticipant -> p.updateName("x"); else -> {} } } //! GG5001
    fun h(p: Participant) { val me = p as? LocalParticipant ?: return; me.updateName("x") } //! GG5001
    fun i(p: Any) { if (p !is LocalParticipant) return; p.updateName("x") } //! GG5001
    suspend fun j() { room.connect("u", "t", ConnectOptions(audio = true)) } //! GG5002
    suspend fun k() { room.connect("u", "t", ConnectOptions(audio = false, video = false)) }
    fun l() = room.localParticipant.apply { updateName("x") } //! GG5001
    fun m() { with(room) { localParticipant.updateName("x") } } //! GG5001
    fun o(f: (LocalParticipant) -> Unit) = f(room.localParticipant)
    fun p() { o { it.updateName("x") } } //! GG5001
    fun q() { o { me -> me.updateName("x") } } //! GG5001
    fun r(pub: RemoteTrackPublication) { pub.setSubscribed(true) } //! GG5004
    fun s() { room.remoteParticipants.values.flatMap { it.trackPublications.values }.filterIsInstance<RemoteTrackPublication>().forEach { it.setSubscribed(true) } } //! GG5004
    val t by lazy { room.localParticipant }
    fun u() { t.updateName("x") } //! GG5001
    private fun requireMe(): LocalParticipant = checkNotNull(room.localParticipant)
    fun v() { requireMe().updateName("x") } //! GG5001
    suspend fun w() { runCatching { room.localParticipant.setCameraEnabled(true) }.onFailure { } } //! GG5002
    fun x() { room.localParticipant.let(::y) }
    private fun y(p: LocalParticipant) { p.setAttributes(mapOf()) } //! GG5001
    fun z(p: LocalParticipant?) { p ?: return; p.updateName("x") } //! GG5001
}
