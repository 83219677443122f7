// case: An alias by guard let, used further down in the same function.
// policy: GuestPolicy
import LiveKit

enum StatusSync {
    static var room: Room?

    static func push(_ status: String) async {
        guard let me = room?.localParticipant else {
            return
        }
        guard !status.isEmpty else { return }
        try? await me.{|GG5001:set|}(metadata: status)
    }

    static func clear() async {
        if let lp = room?.localParticipant, lp.metadata != nil {
            try? await lp.{|GG5001:set|}(metadata: "")
        }
    }
}
