// case: Each branch of #if is read: the Mac shares a screen, the phone a camera.
// policy: TalkerPolicy
import LiveKit

struct Sharing {
    let room: Room

    func begin() async throws {
        #if os(macOS)
        try await room.localParticipant.{|GG5002:setScreenShare|}(enabled: true)
        #elseif os(iOS)
        try await room.localParticipant.setCamera(enabled: true)
        #else
        try await room.localParticipant.{|GG5002:set|}(source: .screenShareVideo, enabled: true)
        #endif
        try await room.localParticipant.set(source: .microphone, enabled: true)
    }
}
