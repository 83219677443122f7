// case: Another library has the same receiver.
// policy: ViewerPolicy
import TwilioVideo
import UIKit

final class VideoController: UIViewController, RoomDelegate {
    private var room: Room?
    private var camera: CameraSource?

    func roomDidConnect(room: Room) {
        guard let localParticipant = room.localParticipant else { return }
        if let source = camera, let track = LocalVideoTrack(source: source, enabled: true, name: "camera") {
            localParticipant.publishVideoTrack(track)
        }
        if let audio = LocalAudioTrack() {
            localParticipant.publishAudioTrack(audio)
        }
    }
}
