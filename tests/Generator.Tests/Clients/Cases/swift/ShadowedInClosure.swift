// case: A closure's typed parameter and an inner let take the alias's name.
// policy: QuietPolicy
import LiveKit

struct Fanout {
    let room: Room

    func run(_ sinks: [Sink]) async throws -> String? {
        let lp = room.localParticipant
        for lp in sinks {
            try await lp.sendText("mirrored", for: "chat")
        }
        sinks.forEach { (lp: Sink) in lp.publish(data: Data([1])) }
        do {
            let lp = Sink(name: "log")
            lp.publish(data: Data([2]))
        }
        return lp.name
    }
}
