import AVFoundation
import LiveKit

// The device's answers, an alert's state and a print are not the participant's permissions.
struct Setup {
    enum Step { case permissions, ready }
    var step: Step = .permissions

    mutating func film(in room: Room) async throws {
        guard await AVCaptureDevice.requestAccess(for: .video) else {
            step = .permissions
            return
        }
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
    }

    func talk(in room: Room) async throws {
        if AVAudioApplication.shared.recordPermission == .granted {
            try await room.localParticipant.setMicrophone(enabled: true) //! GG5002
        }
    }

    func note(in room: Room) async throws {
        switch step {
        case .permissions: print("\(room.localParticipant.permissions.canPublishData)")
        case .ready: break
        }
        try await room.localParticipant.publish(data: Data()) //! GG5003
    }

    func asked(in room: Room) async throws {
        guard room.localParticipant.permissions.canPublishData else { return }
        try await room.localParticipant.publish(data: Data())
    }
}
