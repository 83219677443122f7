// case: The first call is silenced for its line, the second is not.
// policy: GuestPolicy
import LiveKit

func setUp(_ room: Room) async throws {
    // grantgen-disable-next-line GG5001
    try await room.localParticipant.set(name: "kiosk")
    try await room.localParticipant.{|GG5001:set|}(metadata: "kiosk")
    // grantgen-disable-next-line GG5002
    try await room.localParticipant.{|GG5001:set|}(attributes: ["kiosk": "1"])
}
