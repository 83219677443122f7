// case: Methods called subscribe of the app and of Combine.
// policy: PublisherPolicy
import Combine
import LiveKit

final class Ticker {
    let names = PassthroughSubject<String, Never>()

    func subscribe() {
        names.send("ticker")
    }

    func start(room: Room, other: Ticker) {
        subscribe()
        other.subscribe()
        names.subscribe(on: DispatchQueue.main)
        print(room.name ?? "")
    }
}
