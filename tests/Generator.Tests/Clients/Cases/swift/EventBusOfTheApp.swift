// case: A bus of the app publishes data and sends text.
// policy: QuietPolicy
import Combine
import LiveKit

final class EventBus {
    private let subject = PassthroughSubject<Data, Never>()
    private let socket: URLSessionWebSocketTask
    let room: Room

    init(room: Room, socket: URLSessionWebSocketTask) {
        self.room = room
        self.socket = socket
    }

    func publish(data: Data) { subject.send(data) }

    func sendText(_ text: String, for topic: String) async throws {
        try await socket.send(.string("\(topic) \(room.name ?? "") \(text)"))
    }

    func flush(bus: EventBus) async throws {
        publish(data: Data("a".utf8))
        bus.publish(data: Data("b".utf8))
        self.publish(data: Data("c".utf8))
        try await bus.sendText("hello", for: "log")
    }
}
