// case: The data track of somebody else is read.
// policy: PublisherPolicy
import LiveKit

final class Follower {
    func follow(_ track: RemoteDataTrack) async throws {
        for try await frame in try await track.{|GG5004:subscribe|}() {
            print(frame.payload.count)
        }
    }
}
