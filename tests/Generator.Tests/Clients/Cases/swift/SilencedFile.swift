// case: The rest of the file is silenced, whatever it calls.
// policy: ViewerPolicy
import LiveKit
// grantgen-disable GG5002
// grantgen-disable GG5003

final class UpgradedByModerator {
    let room: Room
    init(room: Room) { self.room = room }

    func speak() async throws {
        try await room.localParticipant.setMicrophone(enabled: true)
        try await room.localParticipant.sendText("I am on", for: "chat")
    }
}
