// case: Version 1 of the SDK, where all of it was granted as well.
// policy: MemberPolicy
import LiveKit

final class Legacy {
    var room: Room?

    func send(_ data: Data, track: LocalVideoTrack, audio: LocalAudioTrack) {
        room?.localParticipant?.publishData(data: data, reliability: .reliable)
        room?.localParticipant?.publishVideoTrack(track: track)
        room?.localParticipant?.publishAudioTrack(track: audio)
        room?.localParticipant?.defineSchema(DataTrackSchema(name: "pose"))
    }
}
