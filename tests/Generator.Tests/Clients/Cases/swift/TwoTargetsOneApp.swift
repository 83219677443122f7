// case: A viewer may not, a guest may: the one file serves both.
// policy: ViewerPolicy;GuestPolicy
import LiveKit
import SwiftUI

struct SharedBar: View {
    @EnvironmentObject var room: Room

    var body: some View {
        HStack {
            Button("Camera") { Task { try await room.localParticipant.setCamera(enabled: true) } }
            Button("Chat") { Task { try await room.localParticipant.sendText("hello", for: "chat") } }
            Button("Wave") { Task { try await room.localParticipant.publish(data: Data([1])) } }
        }
    }
}
