// case: A data track for the length of a closure; its schema alone needs nothing.
// policy: QuietPolicy
import LiveKit

final class Telemetry {
    let room: Room
    init(room: Room) { self.room = room }

    func record(_ frames: AsyncStream<Data>) async throws {
        try await room.localParticipant.{|GG5003:withDataTrack|}(name: "telemetry") { track in
            for await frame in frames {
                try track.tryPush(DataTrackFrame(payload: frame))
            }
        }
    }

    func note(_ text: String) async throws {
        try await room.localParticipant.{|GG5003:sendText|}(
            text,
            options: StreamTextOptions(topic: "notes")
        )
    }
}
