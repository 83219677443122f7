import LiveKit

// ParticipantDelegate tells of the promotion as well; other callbacks tell of other things.
extension Auditorium: ParticipantDelegate, RoomDelegate {
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task {
            try await room.localParticipant.setCamera(enabled: true)
            try await room.localParticipant.set(attributes: ["promoted": "1"])
        }
    }

    func participant(_ participant: Participant, didUpdateMetadata metadata: String?) {
        Task { try await room.localParticipant.setMicrophone(enabled: true) } //! GG5002
    }

    func roomDidConnect(_ room: Room) {
        Task { try await room.localParticipant.set(name: "audience") } //! GG5001
    }

    func room(_ room: Room, participant: Participant, didUpdateName name: String) {
        Task { try await room.localParticipant.sendText("welcome \(name)", for: "chat") } //! GG5003
    }
}

final class Auditorium {
    let room = Room()
}
