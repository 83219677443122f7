// case: set(subscribed:) of a mailing list
// policy: PublisherPolicy
import LiveKit
actor MailingList {
    private(set) var subscribed = false
    func set(subscribed: Bool) { self.subscribed = subscribed }
}
struct Model {
    let list = MailingList()
    let room = Room()
    func join() async { await list.set(subscribed: true) }
    func listen(to publication: RemoteTrackPublication) async throws { try await publication.{|GG5004:set|}(subscribed: true) }
}
