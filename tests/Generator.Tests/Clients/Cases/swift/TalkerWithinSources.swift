// case: Camera and microphone are the sources that the policy lists, and data is untouched by the list.
// policy: TalkerPolicy
import LiveKit

final class Talk {
    let room: Room
    init(room: Room) { self.room = room }

    func start() async throws {
        try await room.localParticipant.setCamera(enabled: true)
        try await room.localParticipant.set(source: .microphone, enabled: true)
        let track = LocalVideoTrack.createCameraTrack(options: CameraCaptureOptions(position: .back))
        try await room.localParticipant.publish(videoTrack: track)
        try await room.localParticipant.publish(data: Data("hi".utf8))
        try await room.localParticipant.setScreenShare(enabled: false)
    }
}
