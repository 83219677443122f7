import LiveKit

final class Call {
    private let room = Room()

    func raiseHand() async throws {
        try await room.localParticipant.set(metadata: "hand") // GG5001
        try await room.localParticipant.setCamera(enabled: false)
        try await room.localParticipant.setCamera(enabled: true) // GG5002
    }
}
