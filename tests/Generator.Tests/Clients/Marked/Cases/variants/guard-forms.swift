import LiveKit

// Every form of a condition that asks for what the call needs, and beside each the same call without it.
final class Nameplate {
    private let room: Room
    init(room: Room) { self.room = room }

    private var mayRename: Bool { room.localParticipant.permissions.canUpdateMetadata }

    func wrapped(_ name: String) async throws {
        if room.localParticipant.permissions.canUpdateMetadata {
            try await room.localParticipant.set(name: name)
        }
        try await room.localParticipant.set(metadata: name) //! GG5001
    }

    func early(_ name: String) async throws {
        guard room.localParticipant.permissions.canUpdateMetadata else { return }
        try await room.localParticipant.set(name: name)
    }

    func byProperty(_ name: String) async throws {
        guard mayRename else { throw CancellationError() }
        try await room.localParticipant.set(attributes: ["tag": name])
    }

    func byConstant(_ text: String) async throws {
        let rights = room.localParticipant.permissions
        if !rights.canPublishData { return }
        try await room.localParticipant.sendText(text, for: "wall")
        try await room.localParticipant.set(name: text) //! GG5001
    }

    func ternary(_ on: Bool) async throws {
        _ = room.localParticipant.permissions.canPublish ? try await room.localParticipant.setCamera(enabled: on) : nil
        _ = try await room.localParticipant.setMicrophone(enabled: on) //! GG5002
        _ = try await room.localParticipant.setMicrophone(enabled: false)
    }
}
