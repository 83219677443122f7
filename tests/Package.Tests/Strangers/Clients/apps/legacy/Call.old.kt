import io.livekit.android.room.Room

suspend fun rename(room: Room) {
    room.localParticipant.updateName("old")
}
