// case: tests with doubles and a protocol of the app's own
// policy: ViewerPolicy
@testable import Shop
import LiveKit
import XCTest

protocol Publishing {
    func setCamera(enabled: Bool) async throws
    func set(name: String) async throws
    func publish(data: Data) async throws
}

extension LocalParticipant: @retroactive Publishing {}

final class SpyParticipant: Publishing {
    private(set) var calls: [String] = []
    func setCamera(enabled: Bool) async throws { calls.append("camera \(enabled)") }
    func set(name: String) async throws { calls.append("name") }
    func publish(data: Data) async throws { calls.append(#"publish(data: "\(data.count)")"#) }
}

final class StageTests: XCTestCase {
    var localParticipant: SpyParticipant!
    var mockRoom: MockRoom!

    override func setUp() {
        localParticipant = SpyParticipant()
        mockRoom = MockRoom(localParticipant: localParticipant)
    }

    func testCamera() async throws {
        try await localParticipant.setCamera(enabled: true)
        try await mockRoom.localParticipant.set(name: "x")
        try await self.localParticipant.publish(data: Data())
        XCTAssertEqual(localParticipant.calls, ["camera true", "name", "publish"])
    }

    func testGeneric() async throws {
        try await run(SpyParticipant())
        let sut = Stage(participant: localParticipant)
        try await sut.localParticipant?.identity.map { XCTAssertNotNil($0) }
    }

    private func run<P: Publishing>(_ localParticipant: P) async throws {
        try await localParticipant.setCamera(enabled: true)
    }
}
