// case: Which source it is, is known at run time alone.
// policy: SpeakerPolicy
import LiveKit

struct Switches {
    let room: Room

    func flip(_ source: Track.Source, on: Bool) async throws {
        try await room.localParticipant.set(source: source, enabled: on)
    }

    func publish(_ track: LocalVideoTrack) async throws {
        try await room.localParticipant.publish(videoTrack: track)
    }
}
