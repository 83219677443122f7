// case: Toggles by literal, by expression and by a variable; the one with false needs nothing.
// policy: ViewerPolicy
import LiveKit
import SwiftUI

struct DeviceBar: View {
    @EnvironmentObject var room: Room
    @State private var isMicrophoneOn = false

    var body: some View {
        HStack {
            Button("Camera") {
                Task {
                    try await room.localParticipant.{|GG5002:setCamera|}(
                        enabled: true,
                        captureOptions: CameraCaptureOptions(position: .front)
                    )
                }
            }
            Button("Microphone") {
                Task { try await room.localParticipant.{|GG5002:setMicrophone|}(enabled: !isMicrophoneOn) }
            }
            Button("Share") { share(true) }
            Button("Leave") {
                Task {
                    try await room.localParticipant.setCamera(enabled: false)
                    await room.disconnect()
                }
            }
        }
    }

    private func share(_ wanted: Bool) {
        Task { try await room.localParticipant.{|GG5002:setScreenShare|}(enabled: wanted) }
    }
}
