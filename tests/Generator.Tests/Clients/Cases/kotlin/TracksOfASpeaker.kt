// case: A video track is a camera or a screen, and neither is granted; audio is.
// policy: SpeakerPolicy
package com.shop.stage

import io.livekit.android.room.Room
import io.livekit.android.room.participant.VideoTrackPublishOptions
import io.livekit.android.room.track.Track

suspend fun goLive(room: Room) {
    val audio = room.localParticipant.createAudioTrack("voice")
    room.localParticipant.publishAudioTrack(audio)

    val video = room.localParticipant.createVideoTrack("face")
    video.startCapture()
    room.localParticipant.{|GG5002:publishVideoTrack|}(
        track = video,
        options = VideoTrackPublishOptions(source = Track.Source.CAMERA),
    )
}
