import io.livekit.android.LiveKit

// The app has a Room of its own; the full name says which one is meant.
class Room(val number: Int)

fun rename(room: io.livekit.android.room.Room) {
    room.localParticipant.updateName("x") //! GG5001
}
