import LiveKit

final class CloakroomTag {
    func set(name: String) {}
    func sendText(_ text: String, for topic: String) {}
}

extension Room {
    var attendant: LocalParticipant { localParticipant }
    var tag: CloakroomTag { CloakroomTag() }
    func visitor() -> LocalParticipant { localParticipant }
}

protocol CloakroomProviding {
    func attendant() -> LocalParticipant?
    func tag() -> CloakroomTag
}

final class Cloakroom {
    private let provider: any CloakroomProviding
    private let onText: (LocalParticipant, String) async throws -> Void = { me, text in
        try await me.sendText(text, for: "cloakroom") //! GG5003
    }
    private let onTag: (CloakroomTag, String) -> Void = { tag, text in
        tag.sendText(text, for: "cloakroom")
    }

    init(provider: any CloakroomProviding) { self.provider = provider }

    func open(_ room: Room) async throws {
        room.tag.set(name: "open")
        try await room.attendant.set(name: "open") //! GG5001
        try await room.visitor().set(metadata: "open") //! GG5001
        provider.tag().set(name: "open")
        try await provider.attendant()?.set(name: "open") //! GG5001
    }
}
