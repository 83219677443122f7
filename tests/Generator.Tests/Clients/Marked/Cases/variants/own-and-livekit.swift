import LiveKit
import WebRTCKit
protocol Peer { func set(name: String) async throws; func publish(data: Data) async throws }
struct LocalPeer: Peer { func set(name: String) async throws {}; func publish(data: Data) async throws {} }
final class Mesh { let localParticipant = LocalPeer(); var room: LiveKit.Room? }
func a(_ mesh: Mesh, _ peer: any Peer) async throws {
    try await mesh.localParticipant.set(name: "x")
    try await peer.set(name: "x")
    try await mesh.room?.localParticipant.set(name: "x") //! GG5001
}
final class Recorder {
    private var localParticipant: LocalPeer = LocalPeer()
    func b() async throws { try await localParticipant.set(name: "x"); try await self.localParticipant.publish(data: Data()) }
    func set(metadata: String) {}
    func c() { set(metadata: "x"); self.set(metadata: "y") }
}
extension Recorder { func d() { set(metadata: "z") } }
extension Participant { var hand: Bool { false } }
func e(_ pub: RemoteTrackPublication, _ other: Feed) async throws {
    try await pub.set(subscribed: true) //! GG5004
    try await pub.set(subscribed: false)
    try await other.set(subscribed: true)
    try await AudioManager.shared.set(microphoneMuteMode: .inputMixer)
}
struct Feed { func set(subscribed: Bool) async throws {} }
enum Permissions { case camera }
func f(room: Room, user: User) async throws {
    guard user.permissions.contains(.chat) else { throw E.permissions }
    try await room.localParticipant.publish(data: Data()) //! GG5003
    switch state { case .permissions: try await room.localParticipant.set(name: "q") //! GG5001
    default: break }
}
