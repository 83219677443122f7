// case: A protocol and its mock declare the methods; nobody calls the SDK.
// policy: ViewerPolicy
import LiveKit

protocol DeviceControl {
    func setCamera(enabled: Bool) async throws
    func setMicrophone(enabled: Bool) async throws
    func set(name: String) async throws
    func publish(data: Data) async throws
}

final class SilentDevices: DeviceControl {
    private(set) var calls: [String] = []

    func setCamera(enabled: Bool) async throws { calls.append("camera \(enabled)") }
    func setMicrophone(enabled: Bool) async throws { calls.append("microphone \(enabled)") }
    func set(name: String) async throws { calls.append(name) }
    func publish(data: Data) async throws { calls.append("\(data.count)") }

    func all() async throws {
        try await setCamera(enabled: true)
        try await set(name: "self")
        try await publish(data: Data())
    }
}
