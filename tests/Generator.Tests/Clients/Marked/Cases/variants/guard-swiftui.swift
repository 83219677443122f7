import LiveKit
import SwiftUI

// A view that is there only under the condition calls only under it.
struct StageControls: View {
    @EnvironmentObject private var room: Room
    @State private var name = ""

    var body: some View {
        VStack {
            if room.localParticipant.permissions.canPublish {
                Button("Film") { Task { try await room.localParticipant.setCamera(enabled: true) } }
            }
            Button("Share") {
                Task { try await room.localParticipant.setScreenShare(enabled: true) } //! GG5002
            }
            TextField("Don't call room.localParticipant.set(name:) here", text: $name)
            Button("Rename to \(name)") {
                Task {
                    guard room.localParticipant.permissions.canUpdateMetadata else { return }
                    try await room.localParticipant.set(name: name)
                }
            }
            Button("Raise") { Task { try? await room.localParticipant.set(attributes: ["hand": "1"]) } } //! GG5001
            Button("Mute") { Task { try await room.localParticipant.setMicrophone(enabled: false) } }
        }
    }
}
