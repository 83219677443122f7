// case: A help text and an analytics event name the call.
// policy: GuestPolicy
import LiveKit
import os

struct Hints {
    let log = Logger(subsystem: "shop", category: "call")

    func explain(_ room: Room) {
        log.info("room.localParticipant.set(name:) is for hosts, not for \(room.localParticipant.name ?? "you")")
        let snippet = "try await room.localParticipant.set(metadata: \"x\")"
        let page = """
            room.localParticipant.set(attributes: ["a": "b"])
            """
        log.debug("\(snippet, privacy: .public) \(page, privacy: .public)")
    }
}
