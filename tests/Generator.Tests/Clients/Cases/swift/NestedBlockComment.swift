// case: A block comment within a block comment ends where Swift says, and the call after it is code.
// policy: GuestPolicy
import LiveKit

/* Until the backend has the grant:
   /* try await room.localParticipant.set(name: "old") */
   try await room.localParticipant.set(metadata: "still a comment")
*/
func rename(_ room: Room, to name: String) async throws {
    /* one */ try await room.localParticipant.{|GG5001:set|}(name: name) /* two */
    // try await room.localParticipant.set(name: name.uppercased())
}
