// case: What a closure is handed cannot be known from this file.
// policy: QuietPolicy
import LiveKit

final class Broadcaster {
    var targets: [any TextSink] = []

    func send(_ text: String) async {
        await withTaskGroup(of: Void.self) { group in
            targets.forEach { p in
                group.addTask { try? await p.sendText(text, for: "chat") }
            }
        }
    }
}
