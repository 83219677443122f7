// case: The policy grants what the profile sets.
// policy: MemberPolicy
import LiveKit

struct MemberProfile {
    let room: Room

    func save(name: String, mood: String) async throws {
        try await room.localParticipant.set(name: name)
        try await room.localParticipant.set(attributes: ["mood": mood])
        try await room.localParticipant.set(metadata: "{}")
        try await room.localParticipant.publishDataTrack(name: "pose")
    }
}
