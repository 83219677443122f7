// case: A router of another service's objects has the same label, without LiveKit.
// policy: GuestPolicy
import Foundation
import PubNubUser

enum ChannelRouter {
    case all(metadata: String)
    case set(metadata: String)
}

final class Objects {
    let router: PubNubRouter
    var localParticipant: PubNubUser

    init(router: PubNubRouter, user: PubNubUser) {
        self.router = router
        localParticipant = user
    }

    func save(_ text: String) {
        router.send(ChannelRouter.set(metadata: text))
        localParticipant.set(name: text)
        localParticipant.set(attributes: ["a": text])
    }
}
