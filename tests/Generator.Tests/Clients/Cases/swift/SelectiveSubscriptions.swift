// case: Another set( of the SDK: subscriptions of a remote publication.
// policy: PublisherPolicy
import LiveKit

final class Grid: RoomDelegate {
    func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {
        Task {
            try await publication.{|GG5004:set|}(subscribed: true)
            try await publication.set(videoQuality: .low)
        }
    }

    func hide(_ publication: TrackPublication) {
        guard let remote = publication as? RemoteTrackPublication else { return }
        Task { try await remote.set(subscribed: false) }
    }
}
