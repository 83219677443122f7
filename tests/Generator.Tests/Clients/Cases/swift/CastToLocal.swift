// case: The participant of a delegate is narrowed to the local one.
// policy: ViewerPolicy
import LiveKit

final class PromotionDelegate: RoomDelegate {
    func room(_ room: Room, participant: Participant, trackPublication: TrackPublication, didUpdateIsMuted isMuted: Bool) {
        if let participant = participant as? LocalParticipant {
            Task { try await participant.{|GG5003:publish|}(data: Data([isMuted ? 1 : 0])) }
        } else {
            print("someone else: \(participant.identity?.stringValue ?? "-")")
        }
    }

    func announce(_ local: LocalParticipant) async throws {
        try await local.{|GG5001:set|}(attributes: ["role": "co-host"])
    }
}
