import LiveKit

final class Radio {
    let room = Room()

    func onAir() async throws {
        try await room.localParticipant.setMicrophone(enabled: true)
        try await room.localParticipant.publish(audioTrack: LocalAudioTrack.createTrack())
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
        try await room.localParticipant.publish(videoTrack: LocalVideoTrack.createCameraTrack()) //! GG5002
    }
}
