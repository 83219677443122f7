import LiveKit

// The game has its own rooms and participants beside LiveKit's connection state.
protocol Lobby { var localParticipant: Player { get } }

struct Player {
    var name: String
    mutating func set(name: String) { self.name = name }
    func set(metadata: String) { print(metadata) }
    func publish(data: [UInt8]) { print(data.count) }
}

final class Game {
    private(set) var state: ConnectionState = .disconnected
    let lobby: Lobby

    init(lobby: Lobby) { self.lobby = lobby }

    func start() {
        lobby.localParticipant.set(metadata: "ready")
        lobby.localParticipant.publish(data: [1, 2])
        var player = lobby.localParticipant
        player.set(name: "blue")
    }
}
