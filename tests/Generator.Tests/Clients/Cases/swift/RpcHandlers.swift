// case: A handler is registered on the room or on the participant: its answer is data as well.
// policy: QuietPolicy
import LiveKit

final class Remote {
    private let room = Room()

    func prepare() async throws {
        try await room.{|GG5003:registerRpcMethod|}("volume") { invocation in
            "\(invocation.payload.count)"
        }
        try await room.localParticipant.{|GG5003:registerRpcMethod|}("mute") { _ in "done" }
        let telemetry = try await room.localParticipant.{|GG5003:publishDataTrack|}(name: "telemetry")
        try telemetry.tryPush(DataTrackFrame(payload: Data()))
        await room.unregisterRpcMethod("mute")
    }
}
