import LiveKit
import SwiftUI

struct StatusView: View {
    @EnvironmentObject private var room: Room
    @State private var status = ""
    let participant: LocalParticipant

    var body: some View {
        VStack {
            TextField("Status", text: $status)
            Button("Save") {
                Task { try await participant.set(attributes: ["status": status]) } //! GG5001
            }
            Button("Clap") {
                Task { try await room.localParticipant.publish(data: Data([1]), options: DataPublishOptions(topic: "clap")) } //! GG5003
            }
            if room.localParticipant.permissions.canPublish {
                Button("Camera") {
                    Task { try await room.localParticipant.setCamera(enabled: true) }
                }
            }
            Text("Don't call participant.set(name:) here")
        }
        .onDisappear {
            Task { try? await participant.setMicrophone(enabled: false) }
        }
    }
}
