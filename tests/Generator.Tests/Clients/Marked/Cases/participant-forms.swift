import LiveKit
import LiveKitComponents
struct Call { let me: LocalParticipant; var room: Room? }
extension Room { func hi() async throws { try await localParticipant.set(name: "x") } } //! GG5001
extension LocalParticipant { func a() async throws { try await setMicrophone(enabled: true); try await self.publish(data: Data()) } } //! GG5002 GG5003
extension Seat { func a() async throws { try await set(name: "x"); try await self.set(metadata: "y") } }
struct Seat { func set(name: String) async throws {} }
func a(call: Call) async throws { try await call.me.set(name: "x") } //! GG5001
func b(call: Call) async throws { try await call.room?.performRpc(destinationIdentity: "a", method: "b", payload: "") } //! GG5003
func me(_ room: Room) -> LocalParticipant { room.localParticipant }
func c(room: Room) async throws { try await me(room).set(name: "x") } //! GG5001
func d(room: Room) async throws { let o = ConnectOptions(enableMicrophone: false); try await room.connect(url: "", token: "", connectOptions: .init(enableMicrophone: false)) }
func e(rooms: [String: Room]) async throws { try await rooms["a"]?.localParticipant.set(name: "x") } //! GG5001
final class M: ObservableObject {
  @Published var lp: LocalParticipant?
  lazy var local: LocalParticipant = room.localParticipant
  let room = Room()
  var current: Seat?
  func a() async throws { try await lp?.set(name: "x"); try await current?.set(name: "x") } //! GG5001
  func b() async throws { try await local.set(name: "y") } //! GG5001
  func c() async throws { guard let lp else { return }; try await lp.set(name: "z") } //! GG5001
  func d() async throws { if let p = lp ?? room.localParticipant as LocalParticipant? { try await p.set(name: "z") } } //! GG5001
}
struct V: View { var body: some View { ControlsView() } } //! GG5002
func f(room: Room) async throws {
  let t = LocalVideoTrack.createBufferTrack(source: .screenShareVideo)
  try await room.localParticipant.publish(videoTrack: t) //! GG5002
}
