// case: What stands in an interpolation is code, with its own strings and parentheses.
// policy: QuietPolicy
import LiveKit

func greet(_ room: Room, peer: Participant.Identity) async throws {
    print("peer says: \(try await room.localParticipant.{|GG5003:performRpc|}(destinationIdentity: peer, method: "greet", payload: "{\"n\":\(1 + 2)}"))")
    print("not a call: room.localParticipant.performRpc(destinationIdentity: peer)")
}
