import SwiftUI

// No LiveKit here: the participant is a model of the app.
final class LocalParticipant: ObservableObject {
    @Published private(set) var name = ""
    @Published private(set) var metadata: [String: String] = [:]

    func set(name: String) { self.name = name }
    func set(metadata: [String: String]) { self.metadata = metadata }
    func setCamera(enabled: Bool) { metadata["camera"] = enabled ? "on" : "off" }
}

final class Lobby {
    let localParticipant = LocalParticipant()

    func enter(as name: String) {
        localParticipant.set(name: name)
        localParticipant.set(metadata: ["since": "\(Date())"])
        localParticipant.setCamera(enabled: true)
    }
}
