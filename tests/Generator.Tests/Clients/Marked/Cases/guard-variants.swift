import LiveKit
import AVFoundation
class A: ObservableObject, RoomDelegate, ParticipantDelegate {
  let room = Room(); var user: User; var isHost = false
  func a() async throws { guard await AVCaptureDevice.requestAccess(for: .video) else { step = .permissions; return }; try await room.localParticipant.setCamera(enabled: true) } //! GG5002
  func b() async throws { guard user.permissions.canPublish else { return }; try await room.localParticipant.setCamera(enabled: true) } //! GG5002
  func c() async throws { let t = try await api.token(canPublish: true); try await room.localParticipant.setCamera(enabled: true) } //! GG5002
  func d() async throws { if room.localParticipant.permissions.canPublish { try await room.localParticipant.setCamera(enabled: true) }; try await room.localParticipant.set(name: "x") } //! GG5001
  func can() -> Bool { room.localParticipant.permissions.canPublish }
  func e() async throws { try await room.localParticipant.setCamera(enabled: true) } //! GG5002
  func f() async throws { guard can() else { return }
    try await room.localParticipant.setCamera(enabled: true) }
  func g() async throws { room.localParticipant.permissions.canPublish ? try await room.localParticipant.setCamera(enabled: true) : nil }
  func room(_ room: Room, participant: LocalParticipant, didUpdate permissions: ParticipantPermissions) {}
  func h() { logger.debug("\(room.localParticipant.permissions.canPublish)"); Task { try await room.localParticipant.setCamera(enabled: true) } } //! GG5002
  func i() async throws { if isHost { try await room.localParticipant.setCamera(enabled: true) } } //! GG5002
  func j() async throws { switch room.localParticipant.permissions.canPublish { case true: try await room.localParticipant.setCamera(enabled: true); case false: break } }
}
