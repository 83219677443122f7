import LiveKit
import AVFoundation
import SwiftUI

final class A: NSObject, RoomDelegate, ParticipantDelegate {
    let room = Room()
    @Published var canTalk = false
    func go() async throws {
        guard room.localParticipant.permissions.canPublish else { return }
        try await room.localParticipant.setMicrophone(enabled: true)
        try await room.localParticipant.set(name: "x") //! GG5001
    }
    func mic() async throws {
        guard await AVCaptureDevice.requestAccess(for: .audio) else { throw AppError.permissions }
        try await room.localParticipant.setMicrophone(enabled: true) //! GG5002
    }
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task { try await room.localParticipant.setCamera(enabled: true) }
        canTalk = permissions.canPublish
    }
    func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        guard participant is LocalParticipant else { return }
        Task { try? await room.localParticipant.setMicrophone(enabled: permissions.canPublish) }
    }
    func talk() async throws { if canTalk { try await room.localParticipant.setMicrophone(enabled: true) } }
    func log() async throws {
        print("permissions", room.localParticipant.permissions)
        logger.info("can publish \(room.localParticipant.permissions.canPublish)")
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
    }
    func data() async throws {
        let permissions = room.localParticipant.permissions
        if permissions.canPublishData { try await room.localParticipant.publish(data: Data()) }
        else { try await room.localParticipant.publish(data: Data()) } // both branches follow the check
        if permissions.canSubscribe { try await room.localParticipant.set(metadata: "x") } //! GG5001
    }
    var mayShare: Bool { room.localParticipant.permissions.canPublish && room.localParticipant.permissions.canPublishSources.contains(.screenShareVideo) }
    func share() async throws { guard mayShare else { return }; try await room.localParticipant.setScreenShare(enabled: true) }
    func ternary() async throws { _ = room.localParticipant.permissions.canPublish ? try await room.localParticipant.setCamera(enabled: true) : nil }
}
enum AppError: Error { case permissions }
struct V: View {
    @EnvironmentObject var room: Room
    @State var micGranted = false
    var body: some View {
        Button("x") { Task { try await room.localParticipant.setMicrophone(enabled: true) } }
            .disabled(!room.localParticipant.permissions.canPublish)
        if room.localParticipant.permissions.canPublish { Button("x") { Task { try await room.localParticipant.setMicrophone(enabled: true) } } }
        if micGranted { Button("x") { Task { try await room.localParticipant.setMicrophone(enabled: true) } } } //! GG5002
    }
}
