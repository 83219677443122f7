import LiveKit
import SwiftUI
final class Stage: ObservableObject, RoomDelegate {
    let room = Room()
    @Published var canTalk = false
    var mayTalk: Bool { room.localParticipant.permissions.canPublish }
    func a() async throws { if mayTalk { try await room.localParticipant.setMicrophone(enabled: true) } }
    func b() async throws { guard mayTalk else { return }
        try await room.localParticipant.setMicrophone(enabled: true) }
    func c() async throws { guard room.localParticipant.permissions.canPublishData else { return }
        try await room.localParticipant.setMicrophone(enabled: true) } //! GG5002
    func d() async throws { if canTalk, room.isConnected { try await room.localParticipant.setMicrophone(enabled: true) } }
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        canTalk = permissions.canPublish
        Task { try await self.go() }
    }
    private func go() async throws { try await room.localParticipant.setCamera(enabled: true) }
    func e() async throws { guard AVCaptureDevice.authorizationStatus(for: .video) == .authorized else { return }
        try await room.localParticipant.setCamera(enabled: true) } //! GG5002
    func f() async throws {
        let canPublish = true
        if canPublish { try await room.localParticipant.setCamera(enabled: true) } //! GG5002
    }
    func g(allowed: Bool) async throws { try await room.localParticipant.setCamera(enabled: allowed && room.localParticipant.permissions.canPublish) } //! GG5002
}
struct V: View {
    @EnvironmentObject var room: Room
    var body: some View {
        Button("Talk") { Task { try await room.localParticipant.setMicrophone(enabled: true) } }
            .disabled(!room.localParticipant.permissions.canPublish)
        if room.localParticipant.permissions.canPublish {
            Button("Talk") { Task { try await room.localParticipant.setMicrophone(enabled: true) } }
        }
        Button("Name") { Task { try await room.localParticipant.set(name: "x") } } //! GG5001
    }
}
