// case: weak references, tasks and published members of the real participant beside one of the app's own
// policy: GuestPolicy
import Combine
import LiveKit
import SwiftUI

@MainActor
final class StageModel: ObservableObject {
    @Published private(set) var localParticipant: LocalParticipant?
    private weak var delegate: StageDelegate?
    private let room: Room
    private var bag = Set<AnyCancellable>()

    init(room: Room) { self.room = room }

    func connect() {
        room.objectWillChange.sink { [weak self] in
            guard let self else { return }
            self.localParticipant = self.room.localParticipant
            Task { try? await self.localParticipant?.{|GG5001:set|}(name: "weak") }
        }.store(in: &bag)
        Task { [weak self] in
            try await self?.room.localParticipant.{|GG5001:set|}(attributes: ["hand": "1"])
        }
    }

    func rename(_ names: [String]) async throws {
        if let me = localParticipant { try await me.{|GG5001:set|}(name: names[0]) }
        names.enumerated().forEach { index, name in delegate?.cell(at: index).set(name: name) }
        delegate?.header.set(metadata: names.joined())
        UserDefaults.standard.set(names, forKey: "set(name: x)")
    }
}

struct Header: View {
    let localParticipant: HeaderModel
    var body: some View { Button("x") { localParticipant.set(name: "header") } }
}
