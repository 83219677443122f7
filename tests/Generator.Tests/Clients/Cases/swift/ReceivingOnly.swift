// case: Handlers, unpublishing and subscription permissions need no grant.
// policy: ViewerPolicy
import LiveKit

final class Listener {
    let room = Room()

    func attach() async throws {
        try await room.registerTextStreamHandler("chat") { reader, identity in
            print(identity, try await reader.readAll())
        }
        try await room.registerByteStreamHandler("files") { reader, _ in _ = try await reader.readAll() }
        try await room.localParticipant.setTrackSubscriptionPermissions(allParticipantsAllowed: true)
        for publication in room.localParticipant.localVideoTracks {
            try await room.localParticipant.unpublish(publication: publication)
            try await publication.mute()
        }
    }
}
