package variants.device

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import androidx.core.content.ContextCompat
import io.livekit.android.room.Room

data class Member(val permissions: Set<String>)

// The device, the package and the app's own member have permissions too.
class Devices(private val context: Context, private val room: Room) {
    suspend fun film() {
        val state = ContextCompat.checkSelfPermission(context, Manifest.permission.CAMERA)
        if (state != PackageManager.PERMISSION_GRANTED) return
        room.localParticipant.setCameraEnabled(true) //! GG5002
    }

    suspend fun talk(member: Member) {
        if ("speak" !in member.permissions) return
        room.localParticipant.setMicrophoneEnabled(true) //! GG5002
    }

    fun declared(name: String) {
        val info = context.packageManager.getPackageInfo(context.packageName, PackageManager.GET_PERMISSIONS)
        info.requestedPermissions?.forEach { println("$it ${room.localParticipant.permissions}") }
        room.localParticipant.updateName(name) //! GG5001
    }

    suspend fun write(text: String) {
        if (room.localParticipant.permissions?.canPublishData != true) return
        room.localParticipant.sendText(text)
    }
}
