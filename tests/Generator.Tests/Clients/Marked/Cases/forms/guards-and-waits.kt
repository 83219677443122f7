package a
import io.livekit.android.room.Room
import io.livekit.android.events.RoomEvent

class Call(private val room: Room) {
    private var canTalk = false

    fun a() {
        if (room.localParticipant.permissions?.canPublish != true) return
        room.localParticipant.setCameraEnabled(true)
    }

    fun b() {
        require(room.localParticipant.permissions?.canPublish == true) { "no" }
        room.localParticipant.setCameraEnabled(true)
    }

    fun c() {
        val p = room.localParticipant.permissions ?: return
        if (p.canPublishData) room.localParticipant.publishData(x)
        room.localParticipant.publishData(x) //! GG5003
    }

    fun d() = when {
        canTalk -> room.localParticipant.setCameraEnabled(true)
        else -> Unit
    }

    fun e() = if (mayTalk()) room.localParticipant.setCameraEnabled(true) else Unit

    private fun mayTalk() = room.localParticipant.permissions?.canPublish == true

    fun f() {
        canTalk = room.localParticipant.permissions?.canPublish == true
        Log.d("x", "can publish: ${room.localParticipant.permissions?.canPublishData}")
        room.localParticipant.publishData(x) //! GG5003
    }

    fun g(context: Context) {
        if (hasPermission(context, Manifest.permission.RECORD_AUDIO)) {
            room.localParticipant.setMicrophoneEnabled(true) //! GG5002
        }
        val state = rememberPermissionState(Manifest.permission.CAMERA)
        if (state.status.isGranted) room.localParticipant.setCameraEnabled(true) //! GG5002
    }

    fun h() {
        while (room.localParticipant.permissions?.canPublish != true) delay(100)
        room.localParticipant.setCameraEnabled(true)
    }

    fun i() {
        room.localParticipant.permissions?.takeIf { it.canPublishData }?.let { room.localParticipant.publishData(x) }
        room.localParticipant.takeIf { it.permissions?.canPublishData == true }?.publishData(x)
    }
}
