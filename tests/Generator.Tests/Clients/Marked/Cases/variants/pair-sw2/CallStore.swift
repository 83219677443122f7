import LiveKit
@Observable final class CallStore {
    static let shared = CallStore()
    private(set) var room: Room?
    var me: LocalParticipant? { room?.localParticipant }
    func participant() -> LocalParticipant? { room?.localParticipant }
    let notes = Notes()
    var canSpeak: Bool { room?.localParticipant.permissions.canPublish ?? false }
}
struct Notes { func set(name: String) async throws {} }
