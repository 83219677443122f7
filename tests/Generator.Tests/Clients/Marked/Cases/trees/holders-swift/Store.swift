import LiveKit

@MainActor final class CallStore: ObservableObject {
    static let shared = CallStore()
    let room = Room()
    var me: LocalParticipant { room.localParticipant }
    @Published var participant: LocalParticipant?
}
let globalRoom = Room()
struct Call { let room: Room; var lp: LocalParticipant? }
