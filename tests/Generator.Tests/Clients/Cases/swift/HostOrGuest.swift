// case: One of the two policies grants it, so the call may be right.
// policy: GuestPolicy;MemberPolicy
import LiveKit

final class Lobby {
    let room: Room
    let isHost: Bool

    init(room: Room, isHost: Bool) {
        self.room = room
        self.isHost = isHost
    }

    func title(_ text: String) async throws {
        if isHost {
            try await room.localParticipant.set(metadata: text)
        }
    }
}
