// case: The label stands on the line after the parenthesis, and the dictionary spans several.
// policy: GuestPolicy
import Foundation
import LiveKit

struct HandRaising {
    weak var room: Room?

    func raise() {
        Task {
            try? await room?.localParticipant.{|GG5001:set|}(
                attributes: [
                    "handRaisedAt": ISO8601DateFormatter().string(from: Date()),
                    "device": "phone",
                ]
            )
        }
    }

    func rename(to name: String) {
        Task { try? await room?.localParticipant
            .{|GG5001:set|}(name: name) }
    }
}
