import XCTest
@testable import Stage
import LiveKit

final class StageTests: XCTestCase {
    struct FakeParticipant {
        var calls: [String] = []
        mutating func set(name: String) { calls.append(name) }
    }

    struct FakeRoom { var localParticipant = FakeParticipant() }

    func testRename() {
        var room = FakeRoom()
        room.localParticipant.set(name: "x")
        XCTAssertEqual(room.localParticipant.calls, ["x"])
    }

    func testText() {
        XCTAssertEqual("room.localParticipant.setCamera(enabled: true)".count, 45)
    }
}
