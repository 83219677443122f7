// case: The options' source is a parameter.
// policy: TalkerPolicy
package com.shop.stage

import io.livekit.android.room.Room
import io.livekit.android.room.participant.VideoTrackPublishOptions
import io.livekit.android.room.track.LocalVideoTrack
import io.livekit.android.room.track.Track

suspend fun publish(room: Room, track: LocalVideoTrack, source: Track.Source) {
    room.localParticipant.publishVideoTrack(track, VideoTrackPublishOptions(source = source))
}

suspend fun publish(room: Room, track: LocalVideoTrack, options: VideoTrackPublishOptions) {
    room.localParticipant.publishVideoTrack(track, options)
}
