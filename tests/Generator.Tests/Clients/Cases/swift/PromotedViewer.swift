// case: The function asks what the server lets the participant do: an upgraded viewer may publish.
// policy: ViewerPolicy
import LiveKit

final class LivestreamContext: RoomDelegate {
    private var cameraTrack: LocalVideoTrack?

    func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        if let participant = participant as? LocalParticipant, permissions.canPublish {
            Task {
                let track = LocalVideoTrack.createCameraTrack()
                try await participant.publish(videoTrack: track)
                cameraTrack = track
            }
        }
    }

    func wave(in room: Room) async throws {
        guard room.localParticipant.permissions.canPublishData else { return }
        try await room.localParticipant.publish(data: Data("wave".utf8))
    }
}
