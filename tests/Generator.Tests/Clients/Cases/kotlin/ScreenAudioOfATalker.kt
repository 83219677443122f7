// case: The options name a source that the policy leaves out.
// policy: TalkerPolicy
package com.shop.stage

import io.livekit.android.room.Room
import io.livekit.android.room.participant.AudioTrackPublishOptions
import io.livekit.android.room.participant.VideoTrackPublishOptions
import io.livekit.android.room.track.LocalAudioTrack
import io.livekit.android.room.track.LocalVideoTrack
import io.livekit.android.room.track.Track

class Presenter(private val room: Room) {
    suspend fun present(audio: LocalAudioTrack, video: LocalVideoTrack) {
        room.localParticipant.{|GG5002:publishVideoTrack|}(video, VideoTrackPublishOptions(source = Track.Source.SCREEN_SHARE))
        room.localParticipant.{|GG5002:publishAudioTrack|}(audio, AudioTrackPublishOptions(source = Track.Source.SCREEN_SHARE_AUDIO))
    }

    suspend fun face(video: LocalVideoTrack) {
        room.localParticipant.publishVideoTrack(video, VideoTrackPublishOptions(source = Track.Source.CAMERA))
    }
}
