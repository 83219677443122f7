// case: The owner's own case: a profile sheet sets name, metadata and attributes of its user.
// policy: GuestPolicy
import LiveKit
import SwiftUI

@MainActor
final class ProfileModel: ObservableObject {
    @Published var displayName = ""
    private let room: Room

    init(room: Room) {
        self.room = room
    }

    func save() async {
        do {
            try await room.localParticipant.{|GG5001:set|}(name: displayName)
            try await room.localParticipant.{|GG5001:set|}(metadata: "{\"theme\":\"dark\"}")
            try await room.localParticipant.{|GG5001:set|}(attributes: ["colour": "teal"])
        } catch {
            print("profile was not saved: \(error)")
        }
    }
}
