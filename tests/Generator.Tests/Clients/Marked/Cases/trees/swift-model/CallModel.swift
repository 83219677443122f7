import Combine
import LiveKit

@MainActor
final class CallModel: ObservableObject {
    let room = Room()
    var me: LocalParticipant { room.localParticipant }
    @Published private(set) var joined = false

    func join(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)
        joined = true
    }
}
