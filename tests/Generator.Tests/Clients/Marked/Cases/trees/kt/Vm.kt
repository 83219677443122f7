package a
import io.livekit.android.room.Room
class TreeVm(val room: Room) { val me get() = room.localParticipant; val seat = Seat() }
