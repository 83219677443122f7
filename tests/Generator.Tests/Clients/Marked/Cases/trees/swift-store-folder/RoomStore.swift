import Combine
import LiveKit

@MainActor
final class RoomStore: ObservableObject {
    let room: Room
    @Published private(set) var isConnected = false
    @Published private(set) var messages: [String] = []

    init(room: Room = Room()) {
        self.room = room
        room.add(delegate: self)
    }

    var me: LocalParticipant { room.localParticipant }

    func connect(url: String, token: String) async throws {
        try await room.connect(url: url, token: token, connectOptions: ConnectOptions(autoSubscribe: false))
        isConnected = true
    }

    func say(_ text: String) async throws {
        messages.append(text)
        try await me.sendText(text, for: "chat") //! GG5003
    }
}

extension RoomStore: RoomDelegate {
    nonisolated func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task { @MainActor in
            try await room.localParticipant.setMicrophone(enabled: true)
        }
    }

    nonisolated func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {
        Task {
            try await publication.set(subscribed: true) //! GG5004
        }
    }
}
