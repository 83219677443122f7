import LiveKit

func cameraOnly(_ room: Room) async throws {
    try await room.localParticipant.setCamera(enabled: true)
    try await room.localParticipant.setMicrophone(enabled: true) //! GG5002
    try await room.localParticipant.setScreenShare(enabled: true) //! GG5002
    let camera = LocalVideoTrack.createCameraTrack()
    try await room.localParticipant.publish(videoTrack: camera)
    let mic = LocalAudioTrack.createTrack()
    try await room.localParticipant.publish(audioTrack: mic) //! GG5002
    let buffer = LocalVideoTrack.createBufferTrack()
    try await room.localParticipant.publish(videoTrack: buffer) //! GG5002
    try await room.localParticipant.set(source: .camera, enabled: true)
    try await room.localParticipant.set(source: .microphone, enabled: true) //! GG5002
    try await room.localParticipant.set(source: .microphone, enabled: false)
}
