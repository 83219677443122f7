// case: scope functions within scope functions, each with a receiver of its own
// policy: GuestPolicy
package com.shop.live

import com.shop.model.Bot
import com.shop.model.User
import io.livekit.android.room.Room

class Presence(private val room: Room, private val bots: List<Bot>, private val user: User) {
    private val chatRoom = user.chat

    fun all(name: String) {
        room.localParticipant.let {
            it.{|GG5001:updateName|}(name)
            bots.forEach { it.updateName("bot") }
            bots.map { bot -> bot.updateName("bot") }
            user.also { it.updateMetadata("user") }.run { updateName("run") }
            user.friend?.let { it.updateName("friend") }
        }
        with(user) {
            updateName(name)
            updateAttributes(mapOf("a" to "b"))
        }
        user.apply { this.updateName(name) }
        chatRoom.also { room -> room.updateName(name) }
        bots.first().run { updateMetadata("x") }
        room.localParticipant.also { lp ->
            bots.forEach { lp -> lp.updateName("hidden") }
            bots.associateBy { it.id }.forEach { (_, lp) -> lp.updateName("pair") }
            for ((id, lp) in bots.associateBy { it.id }) lp.updateMetadata(id)
            val (lp, seat) = user.pair()
            lp.updateName(seat)
        }
    }

    fun when_(who: Any, name: String) = when (who) {
        is Bot -> who.updateName(name)
        is User -> who.updateName(name)
        else -> Unit
    }
}
