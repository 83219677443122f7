// case: Labels, backticks and a char of an escape before the call; a lambda's return names its function.
// policy: GuestPolicy
package com.shop.text

import io.livekit.android.room.Room

class `It's a renamer`(private val room: Room?) {
    fun `rename if it isn't blank`(names: List<String>) {
        names.forEach loop@{ name ->
            if (name.isBlank() || name[0] == '\'' || name[0] == '\u0022') return@loop
            room?.localParticipant?.{|GG5001:updateName|}(name)
        }
    }
}
