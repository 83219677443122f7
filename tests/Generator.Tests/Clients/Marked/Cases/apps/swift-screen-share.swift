import LiveKit
import ReplayKit

struct ScreenSharing {
    let session: Room

    func start() async throws {
        #if os(iOS)
        try await session.localParticipant.setScreenShare(enabled: true) //! GG5002
        #elseif os(macOS)
        let source = try await MacOSScreenCapturer.mainDisplaySource()
        let track = LocalVideoTrack.createMacOSScreenShareTrack(source: source)
        try await session.localParticipant.publish(videoTrack: track) //! GG5002
        #endif
    }

    func stop() async throws {
        try await session.localParticipant.setScreenShare(enabled: false)
        try await session.localParticipant.unpublishAll()
    }

    /* A nested /* comment */ with
       session.localParticipant.set(name: "x") */
    var hint: String { #"session.localParticipant.set(name: "x")"# }
}
