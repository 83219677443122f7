import Foundation
import LiveKit

/* A call between two. /* Nested: room.localParticipant.set(name: "x") */ Still a comment. */
@MainActor
final class CallViewModel: ObservableObject {
    private let room = Room()
    private let analytics: Analytics
    @Published var cameraOn = false

    init(analytics: Analytics) { self.analytics = analytics }

    func start(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)
        analytics.set(attributes: ["room": room.name ?? ""])
        analytics.log("joined \(room.localParticipant.identity?.stringValue ?? "nobody")")
        try await room.localParticipant.set(metadata: "{\"device\":\"ios\"}") //! GG5001
    }

    func toggleCamera() async throws {
        guard room.localParticipant.permissions.canPublish else {
            analytics.log("camera is not allowed")
            return
        }
        try await room.localParticipant.setCamera(enabled: !cameraOn)
        cameraOn.toggle()
    }

    func typing() async {
        guard let data = "typing".data(using: .utf8) else { return }
        try? await room.localParticipant.publish(data: data, options: DataPublishOptions(topic: "typing")) //! GG5003
    }

    func quality(of publication: RemoteTrackPublication, high: Bool) async throws {
        try await publication.set(videoQuality: high ? .high : .low)
        try await publication.set(subscribed: false)
    }
}

final class Analytics {
    func set(attributes: [String: String]) {}
    func log(_ line: String) { print(line) }
}
