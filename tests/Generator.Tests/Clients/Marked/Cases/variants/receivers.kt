package stage
import io.livekit.android.ConnectOptions
import io.livekit.android.LiveKit
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.ParticipantEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

data class UiState(val room: Room? = null, val me: LocalParticipant? = null)
interface HasMe { val me: LocalParticipant }

class Vm(private val state: StateFlow<UiState>, private val meFlow: StateFlow<LocalParticipant?>) {
    private val _room = MutableStateFlow<Room?>(null)
    private val room by lazy { LiveKit.create(context) }
    private lateinit var lp: LocalParticipant
    suspend fun a() { state.value.me?.updateName("x") } //! GG5001
    suspend fun b() { meFlow.value?.updateName("x") } //! GG5001
    suspend fun c() { _room.value?.localParticipant?.updateName("x") } //! GG5001
    suspend fun d() { room.localParticipant.updateName("x") } //! GG5001
    fun e() { lp.updateMetadata("x") } //! GG5001
    fun f(p: Participant) { (p as? LocalParticipant)?.updateMetadata("x") } //! GG5001
    fun g(p: Participant) { if (p is LocalParticipant) { p.updateName("y") } } //! GG5001
    fun h(p: Participant) {
        when (p) {
            is LocalParticipant -> p.updateName("y") //! GG5001
            else -> {}
        }
    }
    fun i(h: HasMe) = h.me.updateName("i") //! GG5001
    fun j() { requireNotNull(_room.value).localParticipant.updateName("j") } //! GG5001
    fun k() = with(lp) { updateName("k") } //! GG5001
    fun l() { lp.apply { updateMetadata("l") } } //! GG5001
    fun m() { lp.let { it.updateName("m") } } //! GG5001
    fun n() { val me = checkNotNull(state.value.me); me.updateName("n") } //! GG5001
    fun o() { val (r, me) = state.value; me?.updateName("o") } //! GG5001
    fun p() { val me = state.value.me ?: return; me.updateName("p") } //! GG5001
    fun q() { val r = _room.value ?: throw IllegalStateException(); r.localParticipant.updateName("q") } //! GG5001
    fun r() { _room.value?.run { localParticipant.updateName("r") } } //! GG5001
    fun s() { _room.value?.localParticipant?.also { p -> p.updateName("s") } } //! GG5001
    suspend fun join(r: Room) {
        r.connect("u", "t", ConnectOptions(autoSubscribe = false, audio = true)) //! GG5002
        r.connect("u", "t", ConnectOptions(autoSubscribe = true))
        r.connect("u", "t", ConnectOptions(true, servers, config))
        r.connect("u", "t", ConnectOptions(audio = false, video = false))
        val options = ConnectOptions(video = camera) //! GG5002
    }
    suspend fun guards(r: Room) {
        if (r.localParticipant.permissions?.canPublish == true) {
            r.localParticipant.setMicrophoneEnabled(true)
            r.localParticipant.updateName("x") //! GG5001
        }
        val ok = r.localParticipant.permissions?.canPublishData ?: false
        if (!ok) { return }
        r.localParticipant.publishData(ByteArray(0))
    }
    suspend fun guards2(r: Room) {
        if (ContextCompat.checkSelfPermission(context, Manifest.permission.CAMERA) != PackageManager.PERMISSION_GRANTED) return
        r.localParticipant.setCameraEnabled(true) //! GG5002
        Log.d("x", "permissions ${r.localParticipant.permissions}")
        r.localParticipant.updateMetadata("x") //! GG5001
    }
    suspend fun guards3(r: Room) {
        r.localParticipant.takeIf { it.permissions?.canUpdateMetadata == true }?.updateName("x")
        if (r.localParticipant.permissions?.canPublish != true) throw IllegalStateException("no")
        r.localParticipant.setCameraEnabled(true)
    }
    fun follow(r: Room) {
        scope.launch { r.events.collect { e -> if (e is RoomEvent.ParticipantPermissionsChanged) { r.localParticipant.setMicrophoneEnabled(true) } } }
        scope.launch { r.localParticipant.events.collect { if (it is ParticipantEvent.ParticipantPermissionsChanged) r.localParticipant.setCameraEnabled(true) } }
        r.localParticipant.updateName("q") //! GG5001
    }
}
suspend fun LocalParticipant.hand() = updateAttributes(mapOf("a" to "b")) //! GG5001
suspend fun Room.hand() { localParticipant.updateName("x") } //! GG5001
fun LocalParticipant.setAttributes(map: Map<String, String>) = Unit
