// case: Calls in doc comments and behind slashes are no calls.
// policy: ViewerPolicy
import LiveKit

/// Joins as audience.
///
/// ```swift
/// try await room.localParticipant.setCamera(enabled: true)
/// ```
final class Audience {
    let room = Room()

    func join(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)
        // try await room.localParticipant.setMicrophone(enabled: true)
        //  try await room.localParticipant.set(attributes: ["seat": "12"])
        /* try await room.localParticipant.publish(data: Data()) */
    }
}
