import LiveKit

// Within the extension the receiver is the participant; the protocol and the struct only declare.
protocol Renaming {
    func set(name: String) async throws
    func set(metadata: String) async throws
    func publish(data: Data) async throws
}

struct Dummy: Renaming {
    func set(name: String) async throws {}
    func set(metadata: String) async throws {}
    func publish(data: Data) async throws { try await set(metadata: "dummy") }
}

extension LocalParticipant {
    var isHost: Bool { attributes["host"] == "1" }

    func greet() async throws {
        try await sendText("hello", for: "chat") //! GG5003
        try await self.setCamera(enabled: true) //! GG5002
        try await setMicrophone(enabled: false)
    }

    func demote() async throws {
        guard permissions.canUpdateMetadata else { return }
        try await set(attributes: ["host": ""])
    }
}

extension Room {
    func cheer() async throws {
        try await localParticipant.sendText("yay", for: "cheer") //! GG5003
    }
}
