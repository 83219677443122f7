package x
import io.livekit.android.room.Room
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.collect
class Vm(val room: Room) {
    private val canTalk get() = room.localParticipant.permissions?.canPublish == true
    val allowed = MutableStateFlow(false)
    fun a() { if (canTalk) room.localParticipant.setMicrophoneEnabled(true) }
    fun b() { if (!canTalk) { return }
        room.localParticipant.setMicrophoneEnabled(true) }
    fun c() = if (canTalk) room.localParticipant.setMicrophoneEnabled(true) else Unit
    fun d() { when { canTalk -> room.localParticipant.setMicrophoneEnabled(true)
        else -> room.localParticipant.setCameraEnabled(true) } } //! GG5002
    fun e() { require(canTalk)
        room.localParticipant.setMicrophoneEnabled(true) }
    fun f() { Log.d("x", "${room.localParticipant.permissions?.canPublish}")
        room.localParticipant.setMicrophoneEnabled(true) } //! GG5002
    suspend fun g() { room.events.collect { event ->
        if (event is RoomEvent.ParticipantPermissionsChanged) { room.localParticipant.setMicrophoneEnabled(true) }
        when (event) {
            is RoomEvent.Connected -> room.localParticipant.setMicrophoneEnabled(true) //! GG5002
            is RoomEvent.ParticipantPermissionsChanged -> { allowed.value = event.newPermissions?.canPublish ?: false
                 room.localParticipant.setMicrophoneEnabled(true) }
        } } }
    fun h() { if (allowed.value) room.localParticipant.setMicrophoneEnabled(true) }
    fun i() { room.localParticipant.takeIf { it.permissions?.canPublish == true }?.setMicrophoneEnabled(true) }
    fun j() { if (ContextCompat.checkSelfPermission(ctx, CAMERA) == GRANTED) room.localParticipant.setCameraEnabled(true) } //! GG5002
}
