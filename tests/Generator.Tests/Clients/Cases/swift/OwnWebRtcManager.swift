// case: A manager of one's own has methods of the same name, and no LiveKit.
// policy: ViewerPolicy
import Foundation
import WebRTC

final class CallController {
    private var webRTCManager: WebRTCManager?

    func toggle(_ on: Bool) {
        webRTCManager?.setMicrophone(enabled: on)
        webRTCManager?.setCamera(enabled: on)
        webRTCManager?.localParticipant.set(name: "me")
    }

    func post(_ data: Data) {
        self.publish(data: data)
    }

    private func publish(data: Data) { webRTCManager?.channel.sendData(RTCDataBuffer(data: data, isBinary: true)) }
}
