import LiveKit

public final class HallConnection {
    public let room = Room()
    public init() {}
    public var own: LocalParticipant { room.localParticipant }
    public var stage: HallStage { HallStage() }
}

public struct HallStage {
    public func set(metadata: String) async throws {}
}
