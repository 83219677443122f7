// case: two classes of one file with a field of one name
// policy: GuestPolicy
package com.shop.live

import com.shop.model.User
import io.livekit.android.room.participant.LocalParticipant

class Stage(private val me: LocalParticipant) {
    fun raise() = me.{|GG5001:updateAttributes|}(mapOf("hand" to "1"))
    fun lower() { this.me.{|GG5001:updateAttributes|}(mapOf("hand" to "")) }
}

class Chat(private val me: User) {
    fun rename(name: String) {
        me.updateName(name)
        this.me.updateMetadata(name)
    }

    fun other(chat: Chat?) { chat?.me?.updateName("x") }
}

class Board {
    private var me: User? = null
    fun take(user: User) {
        this.me = user
        this.me?.updateName("x")
        me?.updateName("y")
    }
}
