// case: The block of apply sets options, and has nothing to do with the participant.
// policy: GuestPolicy
package com.shop.text

import io.livekit.android.RoomOptions
import io.livekit.android.room.Room

class Card {
    private var name = ""
    fun updateName(value: String) { name = value }
    fun updateAttributes(map: Map<String, String>) { name += map.size }
}

fun card(room: Room): Card = Card().apply {
    updateName(room.localParticipant.name ?: "it's empty")
    updateAttributes(room.localParticipant.attributes)
}.also { println(RoomOptions()) }
