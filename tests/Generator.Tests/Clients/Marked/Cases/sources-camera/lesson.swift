import LiveKit
import SwiftUI

@MainActor
final class LessonModel: ObservableObject {
    @Published var isSharing = false
    @Published var failure: String?
    let room = Room()

    func join(url: String, token: String) async {
        do {
            try await room.connect(url: url, token: token)
            try await room.localParticipant.setCamera(enabled: true)
            try await room.localParticipant.set(source: .camera, enabled: true)
        } catch {
            failure = "\(error)"
        }
    }

    func speak(_ on: Bool) async throws {
        try await room.localParticipant.setMicrophone(enabled: on) //! GG5002
    }

    func share() async throws {
        isSharing.toggle()
        try await room.localParticipant.set(source: .screenShareVideo, enabled: true) //! GG5002
        try await room.localParticipant.setScreenShare(enabled: false)
    }

    func whiteboard() async throws {
        let track = LocalVideoTrack.createInAppScreenShareTrack()
        try await room.localParticipant.publish(videoTrack: track) //! GG5002
    }
}
