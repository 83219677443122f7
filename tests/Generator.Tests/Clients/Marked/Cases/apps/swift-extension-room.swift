import LiveKit

extension Room {
    func raiseHand(_ up: Bool) async throws {
        try await localParticipant.set(attributes: ["hand": up ? "1" : ""]) //! GG5001
    }

    func chat(_ text: String) async throws {
        try await self.localParticipant.sendText(text, for: "chat") //! GG5003
    }
}

extension LocalParticipant {
    var isTalking: Bool { isSpeaking && isMicrophoneEnabled() }

    func goLive(with track: LocalVideoTrack) async throws {
        try await publish(videoTrack: track) //! GG5002
        try await set(metadata: "live") //! GG5001
    }
}

extension RemoteParticipant {
    func set(name: String) { print("display", name) }
    func label() { set(name: "guest") }
}
