import Foundation
import LiveKit

actor Moderation {
    private let room: Room

    init(room: Room) { self.room = room }

    func rename(to name: String) async throws {
        guard room.localParticipant.permissions.canUpdateMetadata else { return }
        try await room.localParticipant.set(name: name)
    }

    func announce(_ text: String) async throws {
        let allowed = room.localParticipant.permissions.canPublishData
        if allowed {
            try await room.localParticipant.sendText(text, for: "announce")
        }
    }

    func speak() async throws {
        guard room.localParticipant.permissions.canPublishData else { return }
        try await room.localParticipant.setMicrophone(enabled: true) //! GG5002
    }

    func tag(_ tags: [String: String]) async throws {
        defer { print(room.localParticipant.permissions) }
        try await room.localParticipant.set(attributes: tags) //! GG5001
    }
}
