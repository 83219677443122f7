// case: set(subscribed:) and subscribe of other things
// policy: PublisherPolicy
import Combine
import LiveKit

final class Feeds {
    var trackList = TrackList()
    var soundtracks: [Club] = []
    let newsletterTracker = Tracker()
    private let publicationsShop = Shop()

    func follow() {
        trackList.set(subscribed: true)
        newsletterTracker.set(subscribed: true)
        publicationsShop.member.set(subscribed: true)
        soundtracks.forEach { club in club.set(subscribed: true) }
    }
}

extension Feeds: RoomDelegate {
    func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {
        Task { try await publication.{|GG5004:set|}(subscribed: true) }
    }

    func room(_ room: Room, participant: RemoteParticipant, didUnpublishTrack publication: RemoteTrackPublication) {
        Task { try await publication.set(subscribed: false) }
    }

    func all(_ room: Room) async throws {
        for participant in room.remoteParticipants.values {
            for publication in participant.trackPublications.values.compactMap({ $0 as? RemoteTrackPublication }) {
                try await publication.{|GG5004:set|}(subscribed: true)
                try await publication.set(enabled: true)
            }
        }
    }
}
