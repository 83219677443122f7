// case: The microphone is listed, and an audio track is a microphone if no source is named.
// policy: SpeakerPolicy
package com.shop.stage

import io.livekit.android.room.Room
import io.livekit.android.room.participant.AudioTrackPublishOptions
import io.livekit.android.room.track.Track

suspend fun speak(room: Room) {
    room.localParticipant.setMicrophoneEnabled(true)
    val track = room.localParticipant.createAudioTrack("voice")
    room.localParticipant.publishAudioTrack(track, AudioTrackPublishOptions(source = Track.Source.MICROPHONE))
    room.localParticipant.publishAudioTrack(room.localParticipant.createAudioTrack("second"))
    room.localParticipant.publishData("speaking".toByteArray())
    room.localParticipant.setCameraEnabled(false)
}
