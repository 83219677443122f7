import LiveKit
import Foundation
struct Seat { mutating func set(name: String) {}; func set(metadata: String) {} }
protocol Muting { func setMicrophone(enabled: Bool) async throws }
final class Table: Muting {
    @Published var localParticipant: Seat?
    var current: Seat = Seat()
    var session: URLSession = .shared
    let room: LiveKit.Room
    init(room: LiveKit.Room) { self.room = room }
    func setMicrophone(enabled: Bool) async throws { }
    func a() { localParticipant?.set(name: "x"); current.set(metadata: "y"); self.current.set(name: "z") }
    func b() async throws { try await setMicrophone(enabled: true); try await self.setMicrophone(enabled: true) }
    func c() { UserDefaults.standard.set("x", forKey: "name"); UserDefaults.standard.set(name: "x") }
    func d() { let task = session.dataTask(with: url); task.resume() }
    func e(view: AVSession) { view.start() }
    func f() { if let localParticipant { localParticipant.set(metadata: "x") } }
    func g(rooms: [Seat]) { rooms.forEach { $0.set(metadata: "x") }; for room in rooms { room.set(metadata: "x") } }
    func h(_ room: Seat) { room.set(metadata: "x") }
}
extension Seat { func publish(data: Data) {}; func x() { publish(data: Data()) } }
extension Muting { func unmute() async throws { try await setMicrophone(enabled: true) } }
struct MockParticipant { func set(name: String) {} }
func test(mock: MockParticipant) { mock.set(name: "x") }
