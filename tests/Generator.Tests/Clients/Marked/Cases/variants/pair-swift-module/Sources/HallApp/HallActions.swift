import HallCore

// The package's other target, by its module.
struct HallActions {
    let connection: HallConnection

    func raise() async throws {
        try await connection.own.set(attributes: ["hand": "1"]) //! GG5001
        try await connection.stage.set(metadata: "x")
    }

    func say(_ text: String) async throws {
        guard connection.room.localParticipant.permissions.canPublishData else { return }
        try await connection.room.localParticipant.sendText(text, for: "hall")
    }
}
