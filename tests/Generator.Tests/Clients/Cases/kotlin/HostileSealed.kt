// case: sealed classes, delegates, extension functions and operators of the app's own
// policy: ViewerPolicy
package com.shop.live

import com.shop.model.Guest
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import kotlin.properties.Delegates

sealed interface Who {
    data class Me(val participant: LocalParticipant) : Who
    data class Other(val participant: Guest) : Who
}

fun Guest.rename(name: String) = apply { updateName(name) }
fun LocalParticipant.label(): String = "it's ${name ?: identity}"

class Table(private val room: Room, guests: List<Guest>) {
    private val localParticipant: Guest by lazy { guests.first() }
    private var camera by Delegates.observable(false) { _, _, on -> localParticipant.setCameraEnabled(on) }

    fun rename(who: Who, name: String) = when (who) {
        is Who.Other -> who.participant.updateName(name)
        else -> localParticipant.updateMetadata(name)
    }

    suspend fun start() {
        camera = true
        localParticipant.setMicrophoneEnabled(true)
        room.localParticipant.{|GG5002:setMicrophoneEnabled|}(true)
        runCatching { room.localParticipant.{|GG5002:setCameraEnabled|}(enabled = true) }.onFailure { it.printStackTrace() }
        listOf("a", "b").forEachIndexed { i, it -> localParticipant.updateName("$i${it.uppercase()}") }
    }
}
