import LiveKit

final class Hub {
    var calls: [Room] = []
    var seats: [String: LocalParticipant] = [:]

    func all(_ mes: [LocalParticipant]) async throws {
        for c in calls {
            try await c.localParticipant.set(name: "x") //! GG5001
        }
        for me in mes {
            try await me.set(name: "x") //! GG5001
        }
        for s in seats.values {
            try await s.set(name: "x") //! GG5001
        }
        for (_, s) in seats {
            try await s.set(name: "x") //! GG5001
        }
        calls.forEach { c in
            Task { try await c.localParticipant.set(name: "x") } //! GG5001
        }
        calls.forEach { Task { [c = $0] in try await c.localParticipant.set(name: "x") } } //! GG5001
        if let s = seats["a"] {
            try await s.set(name: "x") //! GG5001
        }
        guard let s = seats["b"] else { return }
        try await s.set(name: "x") //! GG5001
    }
}
