// case: A raw string has no escapes, a char literal holds a quote, and both stand before the call.
// policy: GuestPolicy
package com.shop.text

import io.livekit.android.room.Room

object Templates {
    private const val QUOTE = '"'
    private val path = """C:\rooms\"""
    private val sample = """{"call":"room.localParticipant.updateName(x)"}"""

    fun apply(room: Room, value: String) {
        val json = """{"value":"${value.replace(QUOTE, '\'')}","path":"$path"}"""
        room.localParticipant.{|GG5001:updateMetadata|}(json)
        println("${room.localParticipant.name} wrote $sample")
    }
}
