// case: One app for two roles: the metadata is lacking in both, the camera in one.
// policy: GuestPolicy;ViewerPolicy
import LiveKit

extension Room {
    func enter(as name: String) async throws {
        try await localParticipant.{|GG5001:set|}(name: name)
        try await localParticipant.setCamera(enabled: true)
    }
}
