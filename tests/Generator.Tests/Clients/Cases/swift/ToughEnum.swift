// case: a participant of the app's own within an actor
// policy: ViewerPolicy
import LiveKit
@MainActor final class CallModel: ObservableObject {
    private let room: Room
    private var profile = Profile()
    init(room: Room) { self.room = room }
    func rename() async throws {
        profile.set(name: "a")
        try await room.localParticipant.{|GG5001:set|}(name: "a")
        if let lp = Optional(profile) { lp.set(name: "x") }
    }
}
struct Profile { func set(name: String) {} }
