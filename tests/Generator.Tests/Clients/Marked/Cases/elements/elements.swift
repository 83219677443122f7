// Captures of a closure are what they are outside of it, elements have the types of the file's own structs, and a view can end in a closure.
import LiveKit
import LiveKitComponents
import SwiftUI

struct Badge { func set(name: String) {} }
struct Seat { let who: LocalParticipant; let badge: Badge }

final class Desk {
    var room: Room?
    let seats: [String: Seat] = [:]
    let row: [Seat] = []

    func all() async throws {
        for seat in row {
            try await seat.who.set(name: "a") //! GG5001
            seat.badge.set(name: "a")
        }
        for (key, seat) in seats {
            try await seat.who.set(metadata: key) //! GG5001
        }
        guard let me = room?.localParticipant else { return }
        Task { [me] in try await me.set(name: "b") } //! GG5001
        Task { [weak self, me] in
            _ = self
            try await me.set(metadata: "c") //! GG5001
        }
        Task { [seat = row[0]] in
            seat.badge.set(name: "d")
        }
    }
}

struct Controls: View {
    var body: some View {
        CameraToggleButton { Image(systemName: "video") } //! GG5002
        Button("x") {}
    }
}

extension ControlsView {
    func nothing() {}
}
