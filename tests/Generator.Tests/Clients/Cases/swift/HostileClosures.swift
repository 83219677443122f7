// case: closures and patterns hide the alias outside
// policy: GuestPolicy
import LiveKit

final class Roster {
    var bots: [String: Bot] = [:]
    let room = Room()

    func all(names: [String]) async throws {
        let lp = room.localParticipant
        try await lp.{|GG5001:set|}(name: names[0])

        bots.values.forEach { lp in lp.set(name: "closure") }
        bots.forEach { (_, lp) in lp.set(name: "pair") }
        for lp in bots.values { lp.set(name: "loop") }
        for (id, lp) in bots { lp.set(metadata: id) }
        for case let lp? in [bots["a"], bots["b"]] { lp.set(name: "case") }
        if let lp = bots["x"] { lp.set(name: "if") }
        if case .found(let lp) = lookup("x") { lp.set(name: "enum") }
        guard let (lp, seat) = seats().first else { return }
        lp.set(name: "tuple \(seat)")
    }

    func pick(_ choice: Choice) {
        let me = room.localParticipant
        switch choice {
        case .bot(let me): me.set(name: "bot")
        case let .seat(me, index) where index > 0: me.set(metadata: "\(index)")
        case .mine: Task { try await me.{|GG5001:set|}(metadata: "mine") }
        }
        bots.values.map { $0.set(name: "it") }
    }

    func who(_ any: AnyObject) {
        switch any {
        case let p as LocalParticipant: Task { try await p.{|GG5001:set|}(name: "me") }
        case let p as Bot: p.set(name: "bot")
        default: break
        }
        if !(any is LocalParticipant) { (any as? Bot)?.set(name: "x") }
    }
}
