import LiveKit

func openPodium(_ url: String) async throws -> (room: Room, me: LocalParticipant) {
    let room = Room()
    try await room.connect(url: url, token: "t")
    return (room, room.localParticipant)
}

func openLedger(_ url: String) -> (book: PodiumLedger, me: PodiumLedger) { (PodiumLedger(), PodiumLedger()) }

final class PodiumLedger {
    func set(name: String) {}
    func set(metadata: String) {}
}

enum PodiumStage {
    case waiting
    case speaking(LocalParticipant, since: Int)
    case writing(ledger: PodiumLedger)
}

final class Podium {
    var stage: PodiumStage = .waiting

    func enter() async throws {
        let (room, me) = try await openPodium("wss://podium")
        try await me.set(name: "speaker") //! GG5001
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
        stage = .speaking(me, since: 0)
        let (book, author) = openLedger("file")
        book.set(name: "minutes")
        author.set(metadata: "m")
    }

    func announce() async throws {
        switch stage {
        case .speaking(let speaker, _):
            try await speaker.set(metadata: "on") //! GG5001
        case .writing(let ledger):
            ledger.set(metadata: "written")
        case .waiting:
            break
        }
    }

    func announceIfAllowed() async throws {
        guard case .speaking(let speaker, _) = stage, speaker.permissions.canUpdateMetadata else { return }
        try await speaker.set(metadata: "on")
    }

    func announceAlways() async throws {
        guard case .speaking(let speaker, _) = stage else { return }
        try await speaker.set(metadata: "on") //! GG5001
    }
}
