// case: A track made from buffers counts as a screen share unless it says otherwise.
// policy: TalkerPolicy
import CoreMedia
import LiveKit

final class GameBroadcast {
    private let room: Room
    private var track: LocalVideoTrack?

    init(room: Room) { self.room = room }

    func start() async throws {
        let buffers = LocalVideoTrack.createBufferTrack()
        track = buffers
        try await room.localParticipant.{|GG5002:publish|}(videoTrack: buffers, options: VideoPublishOptions(simulcast: false))
    }

    func push(_ sample: CMSampleBuffer) {
        (track?.capturer as? BufferCapturer)?.capture(sample)
    }
}
