import LiveKit
final class TreeStore: ObservableObject { let room = Room(); var me: LocalParticipant? { room.localParticipant }; var seat: Seat? }
