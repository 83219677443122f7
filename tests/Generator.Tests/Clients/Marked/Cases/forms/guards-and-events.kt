package a
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.ParticipantEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import android.content.pm.PackageManager
import timber.log.Timber

class A(private val room: Room) {
    suspend fun go() {
        if (room.localParticipant.permissions?.canPublish != true) return
        room.localParticipant.setMicrophoneEnabled(true)
        room.localParticipant.updateName("x") //! GG5001
    }
    suspend fun events() {
        room.events.collect { event ->
            when (event) {
                is RoomEvent.ParticipantPermissionsChanged -> room.localParticipant.setCameraEnabled(true)
                is RoomEvent.Connected -> room.localParticipant.setCameraEnabled(true) //! GG5002
                else -> Unit
            }
        }
        room.localParticipant.events.collect { if (it is ParticipantEvent.ParticipantPermissionsChanged) room.localParticipant.setMicrophoneEnabled(true) }
    }
    suspend fun device(context: android.content.Context) {
        if (context.checkSelfPermission("android.permission.RECORD_AUDIO") == PackageManager.PERMISSION_GRANTED) room.localParticipant.setMicrophoneEnabled(true) //! GG5002
        val granted = permissions["android.permission.CAMERA"] == true
        if (granted) room.localParticipant.setCameraEnabled(true) //! GG5002
    }
    suspend fun log() {
        Timber.d("permissions ${room.localParticipant.permissions?.canPublish}")
        room.localParticipant.setCameraEnabled(true) //! GG5002
    }
    suspend fun take() {
        room.localParticipant.takeIf { it.permissions?.canPublishData == true }?.publishData(ByteArray(0))
        val me: LocalParticipant = room.localParticipant
        me.permissions?.takeIf { it.canPublish }?.let { me.setCameraEnabled(true) }
        me.permissions?.let { p -> if (p.canPublish) me.setCameraEnabled(true) }
        val perms = me.permissions ?: return
        if (perms.canPublish && perms.canPublishData) me.publishData(ByteArray(0))
        when {
            perms.canPublish -> me.setMicrophoneEnabled(true)
            else -> me.updateMetadata("x") //! GG5001
        }
        require(perms.canPublish)
        me.setScreenShareEnabled(true)
        me.updateAttributes(mapOf()) //! GG5001
    }
    private val canTalk get() = room.localParticipant.permissions?.canPublish ?: false
    suspend fun talk() { if (!canTalk) { return }; room.localParticipant.setMicrophoneEnabled(true) }
}
