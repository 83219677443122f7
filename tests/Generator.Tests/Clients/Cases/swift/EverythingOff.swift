// case: Turning off what is not on needs no grant.
// policy: ViewerPolicy
import LiveKit

extension Room {
    func goQuiet() async {
        try? await localParticipant.setCamera(enabled: false)
        try? await localParticipant.setMicrophone(enabled: false)
        try? await localParticipant.setScreenShare(enabled: false)
        try? await localParticipant.set(source: .camera, enabled: false)
        await localParticipant.unpublishAll()
    }
}
