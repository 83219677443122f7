import LiveKit

func rename(_ room: Room) async throws {
    // A folder of what others wrote is passed over.
    try await room.localParticipant.set(name: "vendored")
}
