import io.livekit.android.room.Room

// The project says itself what is passed over, and this is not.
suspend fun rename(room: Room) {
    room.localParticipant.updateName("new") // GG5001
}
