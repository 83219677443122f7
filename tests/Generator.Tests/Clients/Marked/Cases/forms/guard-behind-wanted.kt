import io.livekit.android.room.Room

// Only switching on needs the permission, and it is asked for then.
suspend fun toggle(room: Room, enable: Boolean) {
    if (enable) {
        if (room.localParticipant.permissions?.canPublish != true) return
    }
    room.localParticipant.setMicrophoneEnabled(enable)
}
