import LiveKit

// A model of the module: its files need no import of each other.
@MainActor
final class LectureModel: ObservableObject {
    let room = Room()
    var presenter: LocalParticipant { room.localParticipant }
    let board = LectureBoard()
}

struct LectureBoard {
    func set(name: String) async throws {}
}
