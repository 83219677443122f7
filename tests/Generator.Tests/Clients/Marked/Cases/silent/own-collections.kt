package a
import io.livekit.android.room.Room
import io.livekit.android.room.participant.RemoteParticipant
interface Seat { fun updateName(n: String); fun publishData(b: ByteArray) }
class Table { val localParticipant: Seat = make(); val seats: List<Seat> = listOf(); val byId: Map<String, Seat> = mapOf() }
fun Room?.left() { this?.disconnect() }
fun f(room: Room, table: Table, tables: List<Table>, map: Map<String, Table>, p: RemoteParticipant) {
    for (t in tables) t.localParticipant.updateName("x")
    for ((_, t) in map) t.localParticipant.updateName("x")
    table.seats.forEach { it.updateName("x") }
    table.byId["x"]?.updateName("x")
    table.byId.getValue("x").updateName("x")
    room.remoteParticipants.values.forEach { it.updateName("x") }
    val m = mutableMapOf<String, Seat>()
    m["a"]?.publishData(x)
    with(table.localParticipant) { updateName("x") }
}
