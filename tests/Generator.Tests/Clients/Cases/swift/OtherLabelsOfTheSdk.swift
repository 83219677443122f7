// case: The SDK has more set( than those that need a grant.
// policy: ViewerPolicy
import AVFoundation
import LiveKit

final class Tuning {
    func tune(_ remote: RemoteTrackPublication, _ track: LocalVideoTrack) async throws {
        try await remote.set(preferredFPS: 15)
        try await remote.set(preferredDimensions: Dimensions(width: 640, height: 360))
        try await remote.set(videoQuality: .medium)
        try await remote.set(enabled: true)
        try await remote.set(subscribed: true)
        if let camera = track.capturer as? CameraCapturer {
            try await camera.set(cameraPosition: .back)
        }
        await track.set(reportStatistics: true)
        try AudioManager.shared.set(microphoneMuteMode: .voiceProcessing)
    }
}
