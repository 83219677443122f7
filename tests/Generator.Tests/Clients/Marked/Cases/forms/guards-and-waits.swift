import LiveKit

final class Call {
    let room = Room()
    var canTalk = false
    var mayTalk: Bool { room.localParticipant.permissions.canPublish }

    func a() async throws {
        if !room.localParticipant.permissions.canPublish { return }
        try await room.localParticipant.setCamera(enabled: true)
    }

    func b() async throws {
        precondition(room.localParticipant.permissions.canPublish)
        try await room.localParticipant.setCamera(enabled: true)
    }

    func c() async throws {
        let p = room.localParticipant.permissions
        guard p.canPublish, p.canPublishData else { throw E.no }
        try await room.localParticipant.setCamera(enabled: true)
        try await room.localParticipant.publish(data: Data())
        try await room.localParticipant.set(name: "x") //! GG5001
    }

    func d() async throws {
        while !mayTalk { try await Task.sleep(nanoseconds: 1) }
        try await room.localParticipant.setCamera(enabled: true)
    }

    func e() async throws {
        print(room.localParticipant.permissions.canPublish)
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
        let result = mayTalk ? try await room.localParticipant.setCamera(enabled: true) : nil
        defer { canTalk = false }
        if mayTalk, let x = y { try await room.localParticipant.setCamera(enabled: true) }
    }

    func f() async throws {
        switch AVCaptureDevice.authorizationStatus(for: .video) {
        case .authorized: try await room.localParticipant.setCamera(enabled: true) //! GG5002
        default: throw AppError.permissions
        }
    }
}

extension Call: ParticipantDelegate {
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        canTalk = permissions.canPublish
        if permissions.canPublish { Task { try await room.localParticipant.setCamera(enabled: true) } }
    }
}
