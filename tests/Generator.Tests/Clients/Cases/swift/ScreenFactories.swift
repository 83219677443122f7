// case: Tracks of a screen by the factories of the phone and of the Mac; a schema needs no grant.
// policy: TalkerPolicy
import LiveKit

final class Slides {
    let room: Room
    init(room: Room) { self.room = room }

    func share() async throws {
        #if os(iOS)
        let track = LocalVideoTrack.createInAppScreenShareTrack()
        try await room.localParticipant.{|GG5002:publish|}(videoTrack: track)
        #else
        let source = try await MacOSScreenCapturer.mainDisplaySource()
        let screen = LocalVideoTrack.createMacOSScreenShareTrack(source: source)
        try await room.localParticipant.{|GG5002:publish|}(videoTrack: screen)
        #endif
    }
}
