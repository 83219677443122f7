import LiveKit
protocol Seat { func set(name: String) async throws }
final class Table { var localParticipant: Seat = make(); var seats: [String: Seat] = [:]; var list: [Seat] = [] }
let globalTable = Table()
func f(_ room: LiveKit.Room, _ table: Table, _ tables: [Table]) async throws {
    for t in tables { try await t.localParticipant.set(name: "x") }
    for (_, s) in table.seats { try await s.set(name: "x") }
    for s in table.list { try await s.set(name: "x") }
    try await table.seats["x"]?.set(name: "x")
    for p in room.remoteParticipants.values { try await p.set(name: "x") }
    try await globalTable.localParticipant.set(name: "x")
}
