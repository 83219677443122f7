// case: The factory tells the source: a camera track is refused, an audio track is not.
// policy: SpeakerPolicy
import LiveKit

actor Stage {
    let room = Room()

    func goLive(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)

        let audio = LocalAudioTrack.createTrack()
        try await room.localParticipant.publish(audioTrack: audio)

        let video = LocalVideoTrack.createCameraTrack()
        try await room.localParticipant.{|GG5002:publish|}(videoTrack: video)
    }
}
