import LiveKit

@MainActor
final class RosterModel: ObservableObject {
    weak var room: Room?
    @Published var rows: [Participant] = []

    func promote(_ participant: Participant) async {
        if let me = participant as? LocalParticipant {
            try? await me.set(attributes: ["role": "host"]) //! GG5001
        } else if let other = participant as? RemoteParticipant {
            for publication in other.trackPublications.values {
                try? await (publication as? RemoteTrackPublication)?.set(enabled: true)
            }
        }
    }

    func whisper(_ text: String, to identity: Participant.Identity) async throws {
        guard let me = room?.localParticipant else { return }
        _ = try await me.performRpc(destinationIdentity: identity, method: "whisper", payload: text) //! GG5003
    }

    var mine: LocalParticipant? { room?.localParticipant }

    func clear() async throws {
        try await mine?.set(metadata: "") //! GG5001
    }
}
