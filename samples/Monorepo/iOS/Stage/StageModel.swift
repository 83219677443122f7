import Foundation
import LiveKit
import SwiftUI

/// What the app knows of the room.
@MainActor
final class StageModel: ObservableObject {
    let room = Room()
    @Published private(set) var isHandRaised = false

    func join(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)
    }

    /// The app would show a raised hand, and nobody else would see it.
    func raiseHand() async throws {
        let hand = ["hand": "raised", "since": "\(Date().timeIntervalSince1970)"]
        try await room.localParticipant.set(attributes: hand) // <- GG5001
        isHandRaised = true
    }

    func rename(to name: String) async {
        guard let me = room.localParticipant as LocalParticipant? else { return }
        try? await me.set(name: name) // <- GG5001
    }

    /// Nothing is published here: a label of the system's, not of the room's.
    func title(_ text: NSMutableAttributedString) {
        text.setAttributes([.kern: 1.2], range: NSRange(location: 0, length: text.length))
    }

    func mute() async throws {
        try await room.localParticipant.setMicrophone(enabled: false)
    }
}
