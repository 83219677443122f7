// case: classes of the app's own that override set(name:), beside the participant
// policy: GuestPolicy
import Foundation
import LiveKit
import SwiftUI

class PersonModel: ObservableObject {
    @Published private(set) var name = ""
    func set(name: String) { self.name = name }
    func set(metadata: String) {}
}

final class LocalPerson: PersonModel {
    override func set(name: String) { super.set(name: name.capitalized) }
    func set(attributes: [NSAttributedString.Key: Any]) {}
    func reset() { set(name: ""); self.set(metadata: "") }
}

final class Call {
    let localParticipant: LocalPerson
    private let room: Room
    init(localParticipant: LocalPerson, room: Room) {
        self.localParticipant = localParticipant
        self.room = room
        localParticipant.set(name: "init")
    }

    func rename(_ name: String) async throws {
        localParticipant.set(name: name)
        self.localParticipant.set(metadata: "{}")
        try await room.localParticipant.{|GG5001:set|}(name: name)
    }
}

extension PersonModel {
    func adopt(from other: PersonModel) { other.set(name: name) }
}

struct CallView: View {
    @StateObject private var person = LocalPerson()
    @EnvironmentObject private var room: Room

    var body: some View {
        VStack {
            Text("Don't set(name: \"x\") here: \(person.name)")
            Button("Rename") { person.set(name: "x"); person.set(attributes: [:]) }
            Button("Raise") { Task { try? await room.localParticipant.{|GG5001:set|}(attributes: ["hand": "1"]) } }
        }
    }
}

#Preview {
    CallView().environmentObject(Room())
}
