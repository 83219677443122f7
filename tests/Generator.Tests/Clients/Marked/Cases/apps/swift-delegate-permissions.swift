import LiveKit
import OSLog

final class StageController: NSObject, RoomDelegate, ParticipantDelegate, @unchecked Sendable {
    private let log = Logger(subsystem: "app", category: "stage")
    let room = Room()

    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task {
            try await room.localParticipant.setCamera(enabled: true)
            try await room.localParticipant.setMicrophone(enabled: true)
        }
    }

    func roomDidConnect(_ room: Room) {
        Task {
            try await room.localParticipant.setCamera(enabled: true) //! GG5002
            try await room.localParticipant.set(metadata: "joined") //! GG5001
        }
    }

    func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {
        log.info("published \(publication.sid)")
        Task { try await publication.set(subscribed: true) } //! GG5004
    }
}
