// case: Data, streams, tones and remote calls under a policy without data.
// policy: QuietPolicy
package com.shop.chat

import io.livekit.android.room.Room
import io.livekit.android.room.datastream.StreamBytesOptions
import io.livekit.android.room.datastream.StreamTextOptions
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.track.DataPublishReliability
import java.io.File

class Sender(private val room: Room) {
    suspend fun send(text: String, file: File, peer: Participant.Identity) {
        room.localParticipant.{|GG5003:publishData|}(text.toByteArray(), DataPublishReliability.RELIABLE, topic = "chat")
        room.localParticipant.{|GG5003:sendText|}(text, StreamTextOptions(topic = "chat"))
        room.localParticipant.{|GG5003:sendFile|}(file, StreamBytesOptions(topic = "files"))
        room.localParticipant.{|GG5003:streamText|}(StreamTextOptions(topic = "typing")).close()
        room.localParticipant.{|GG5003:streamBytes|}(StreamBytesOptions(topic = "raw")).close()
        room.localParticipant.{|GG5003:publishDtmf|}(1, "1")
        room.localParticipant.{|GG5003:publishDataTrack|}("pose", DataTrackOptions())
        room.localParticipant.{|GG5003:withDataTrack|}("pose", DataTrackOptions()) { it.tryPush(text.toByteArray()) }
        val answer = room.localParticipant.{|GG5003:performRpc|}(peer, "status", "{}")
        println("peer: $answer")
    }

    suspend fun serve() {
        room.{|GG5003:registerRpcMethod|}("status") { "ok" }
        room.localParticipant.{|GG5003:registerRpcMethod|}("stop") { "ok" }
        room.localParticipant.setMicrophoneEnabled(true)
    }
}
