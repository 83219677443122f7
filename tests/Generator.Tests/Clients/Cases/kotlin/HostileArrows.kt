// case: what stands behind an arrow is not called on what stands before it
// policy: GuestPolicy
package com.shop.live

import io.livekit.android.room.Room
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

class Profile(private val room: Room, private val scope: CoroutineScope, private val handler: Handler) {
    private var name = ""

    private fun updateName(name: String) { this.name = name }
    private fun updateMetadata(text: String) = updateName(text)

    fun show() {
        room.localParticipant.let { localParticipant -> updateName(localParticipant.name ?: "") }
        room.localParticipant.let { lp -> updateMetadata("${lp.identity}") }
        when (room.localParticipant) {
            room.localParticipant -> updateName("me")
            else -> updateName("other")
        }
        val update: (String) -> Unit = ::updateName
        update(room.localParticipant.name.orEmpty())
    }

    fun mine() {
        room.localParticipant.let { scope.launch { it.{|GG5001:updateName|}("later") } }
        room.localParticipant.also { handler.post { it.{|GG5001:updateMetadata|}("posted") } }
        room.localParticipant.let { lp -> lp.{|GG5001:updateAttributes|}(mapOf("a" to "b")) }
    }
}
