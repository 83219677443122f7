// case: members named as the participant, of other types
// policy: ViewerPolicy
package com.shop.live

import com.shop.conference.LocalParticipant
import com.shop.jitsi.JitsiParticipant
import com.shop.media.LocalMedia
import io.livekit.android.room.Room

class Conference(
    private val localParticipant: JitsiParticipant,
    private val local: LocalParticipant,
    private val localMedia: LocalMedia,
    private val room: Room,
) {
    private lateinit var session: Session

    suspend fun start() {
        localParticipant.setCameraEnabled(true)
        this.localParticipant.updateName("x")
        local.setMicrophoneEnabled(true)
        localMedia.setCameraEnabled(true)
        room.localParticipant.{|GG5002:setCameraEnabled|}(true)
    }

    fun rename(localParticipant: JitsiParticipant) = localParticipant.updateName("y")

    companion object {
        fun of(conference: Conference): JitsiParticipant {
            val localParticipant: JitsiParticipant = conference.localParticipant
            localParticipant.updateMetadata("z")
            return localParticipant
        }
    }
}

interface Devices {
    suspend fun setCameraEnabled(enabled: Boolean): Boolean
    fun updateName(name: String)
}

open class DevicesOf(private val inner: Devices) : Devices by inner {
    override suspend fun setCameraEnabled(enabled: Boolean) = inner.setCameraEnabled(enabled)
    override fun updateName(name: String) { super.toString(); inner.updateName(name) }
}
