import LiveKit

struct Badge { func set(name: String) {}; func set(metadata: String) {} }

// The participant by its types: a cast, an optional, a result, an element, a closure, a nested member.
struct SpeakerCard {
    let participant: Participant
    var me: LocalParticipant?
    let badge: Badge

    func host() -> LocalParticipant? { me }

    func all(rooms: [String: Room], onJoin: (LocalParticipant) -> Void) async throws {
        if let own = participant as? LocalParticipant {
            try await own.set(name: "a") //! GG5001
        }
        badge.set(name: "b")
        badge.set(metadata: "b")
        guard let me else { return }
        try await me.set(metadata: "c") //! GG5001
        try await host()?.set(attributes: ["d": "1"]) //! GG5001
        try await rooms["hall"]?.localParticipant.setCamera(enabled: true) //! GG5002
        let rename = { (p: LocalParticipant) in try await p.set(name: "e") } //! GG5001
        try await rename(me)
        let local = rooms["hall"]?.localParticipant ?? me
        try await local.publish(data: Data()) //! GG5003
        try await (participant as! LocalParticipant).setMicrophone(enabled: false)
    }
}
